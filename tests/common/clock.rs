//! How long something takes this thread, whatever else the machine is busy with.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code)]

use std::time::{Duration, Instant};

/// A running clock: the thread's own computing time where the system tells it (Linux), the time of day elsewhere.
pub(crate) struct Clock {
    computed: Option<Duration>,
    started: Instant,
}

impl Clock {
    pub(crate) fn start() -> Clock {
        Clock { computed: computed(), started: Instant::now() }
    }

    pub(crate) fn elapsed(&self) -> Duration {
        let computed = computed().zip(self.computed).map(|(now, then)| now.saturating_sub(then));
        computed.unwrap_or_else(|| self.started.elapsed())
    }
}

/// Nanoseconds that this thread has computed for: the first number of the scheduler's account.
fn computed() -> Option<Duration> {
    let account = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    account.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
