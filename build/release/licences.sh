#!/usr/bin/env bash
# Prints the licences of all that is linked into a program, in full:
# licences.sh OS ARCH PROGRAM GO-LICENSES. Fails if one is missing, unknown or of
# a kind that the MIT licence of this program could not stand beside.
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$3 go_licenses=$4
texts=$(mktemp -d)
trap 'rm -rf "$texts"' EXIT
export GOOS=$1 GOARCH=$2 CGO_ENABLED=0 GOFLAGS=-mod=readonly GOWORK=off

# What it says about code that is no Go and about addresses of licences, which are
# not used here, is of no interest unless it fails.
quietly() { "$@" 2> "$texts.log" || { cat "$texts.log" >&2; return 1; }; rm -f "$texts.log"; }

quietly "$go_licenses" check ./cmd/backspasm --ignore backspasm --disallowed_types=forbidden,restricted,reciprocal,unknown
quietly "$go_licenses" save ./cmd/backspasm --ignore backspasm --force --save_path "$texts"
mkdir -p "$texts/go"
cp "$(go env GOROOT)/LICENSE" "$texts/go/LICENSE"

mapfile -t modules < <(go version -m "$program" | awk '$1 == "dep" { print $2 "@" $3 }')
[ "${#modules[@]}" -gt 0 ] || { echo "$program does not say what it was built from" >&2; exit 1; }
for module in "${modules[@]}"; do
	if [ -z "$(find "$texts/${module%@*}" -type f 2> /dev/null)" ]; then
		echo "no licence was found for $module" >&2
		exit 1
	fi
done

echo "backspasm is under the MIT licence; see LICENSE. Linked into this program ($GOOS, $GOARCH)"
echo "are the standard library of Go and the modules below, whose licences follow in full."
echo
printf '  %s\n' "${modules[@]}"
cd "$texts"
find . -type f | LC_ALL=C sort | while read -r text; do
	printf '\n%s\n%s\n\n' "$(printf '=%.0s' {1..80})" "${text#./}"
	tr -d '\r' < "$text"
done
