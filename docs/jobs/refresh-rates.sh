#!/bin/sh
# Refreshes the exchange rates of a shop: refresh-rates.sh /var/www/shop/landfall/rates.json
#
# Ends with the exit code of `landfall rates`: 0 written or nothing new, 1 something looks wrong and the old file stays,
# 2 the downloaded file is no rates file, 3 the new one can't be written. A download that fails ends with curl's code.
set -eu
out=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

curl --fail --silent --show-error --location --retry 3 --max-time 60 \
  --output "$folder/eurofxref.zip" https://www.ecb.europa.eu/stats/eurofxref/eurofxref.zip
landfall rates "$folder/eurofxref.zip" --out "$out"
