no-knives = <img src=x onerror="window.hacked = 1"><b>No knives</b> to { COUNTRY($country) }
returns = Returns within 30 days
