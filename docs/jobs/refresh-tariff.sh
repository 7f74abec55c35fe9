#!/bin/sh
# Takes a downloaded tariff into a folder of rules and writes the files that pages load:
# refresh-tariff.sh measures.csv data /var/www/shop/landfall
#
# Ends with the exit code of the first step that is not content; the files that pages load are then as they were.
set -eu
file=$1 data=$2 out=$3

landfall tariff import --from uk "$file" --as-of "$(date -u +%F)" --source uk-measures --out "$data/tariffs/GB.csv"
landfall data check --data "$data"
landfall data build --data "$data" --out "$out"
