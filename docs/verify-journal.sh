#!/bin/sh
# Verifies an exported journal by the format in docs/journal.md. Ends with 1 if it is not whole.
#   sh verify-journal.sh export.jsonl
set -u
file=$1
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
tab=$(printf '\t')

# Each entry follows the one before it.
jq -r 'select(has("content")) | [.chain, .number, .hash,
	([.chain, (.number | tostring), .at, .by, .content] | join("\n") | @base64)] | @tsv' "$file" > "$work/entries"
chain='' number=0 before=''
while IFS=$tab read -r c n hash rest; do
	[ "$c" = "$chain" ] || { chain=$c number=0 before=''; }
	number=$((number + 1))
	sum=$({ printf '%s\n' "$before"; printf '%s' "$rest" | base64 -d; } | sha256sum | cut -c 1-64)
	[ "$n" = "$number" ] && [ "$sum" = "$hash" ] || { echo "$c, entry $n: not as it was written"; exit 1; }
	before=$hash
done < "$work/entries" || exit 1

# Each anchor follows the one before it.
jq -r 'select(has("heads")) | [.anchor, .at, .heads, .hash] | @tsv' "$file" > "$work/anchors"
jq -r 'select(has("line")) | [.anchor, .chain, .number, .hash] | @tsv' "$file" > "$work/lines"
number=0 before=''
while IFS=$tab read -r anchor at heads hash; do
	number=$((number + 1))
	awk -F '\t' -v a="$anchor" '$1 == a { printf "\n%s %s %s", $2, $3, $4 }' "$work/lines" > "$work/seen"
	sum=$({ printf '%s\n%s\n%s' "$before" "$anchor" "$at"; cat "$work/seen"; } | sha256sum | cut -c 1-64)
	count=$(($(wc -l < "$work/seen")))
	[ "$anchor" = "$number" ] && [ "$sum" = "$hash" ] && [ "$count" = "$heads" ] ||
		{ echo "anchor $anchor: not as it was taken"; exit 1; }
	before=$hash
done < "$work/anchors" || exit 1

# The chains pass through what the anchors saw.
cut -f 1-3 "$work/entries" | LC_ALL=C sort > "$work/written"
cut -f 2-4 "$work/lines" | LC_ALL=C sort > "$work/anchored"
missing=$(LC_ALL=C comm -13 "$work/written" "$work/anchored" | head -1)
[ -z "$missing" ] || { echo "$missing: an anchor saw it, and it is not there"; exit 1; }

echo "whole: $(($(wc -l < "$work/entries"))) entries, $number anchors, the last $before"
