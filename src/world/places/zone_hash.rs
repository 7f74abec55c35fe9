/// A number for the name of a time zone, of 20 bits. The build script and the widget both include this file.
fn zone_hash(name: &str) -> u32 {
    // FNV-1a, which spreads short names well; its upper bits are the better ones.
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    hash >> 12
}
