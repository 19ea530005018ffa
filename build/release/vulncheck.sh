#!/usr/bin/env bash
# Looks for known vulnerabilities in all that is called here. If VULNDB names a
# folder with the database, no network is needed.
set -euo pipefail
cd "$(dirname "$0")/../.."
export CGO_ENABLED=0
database=()
if [ -n "${VULNDB:-}" ]; then
	database=(-db "file://$(cd "$VULNDB" && pwd)")
fi
bin=$(mktemp -d)
trap 'rm -rf "$bin"' EXIT
go -C build/tools build -o "$bin/" golang.org/x/vuln/cmd/govulncheck

age=$("$bin/govulncheck" "${database[@]}" -version | sed -n 's/^DB updated: //p')
case $age in
0001-*) age="unknown; its newest entry is $(find "${VULNDB-}/ID" -name 'GO-*.json' -exec basename {} .json \; | sort -V | tail -n 1)" ;;
esac
echo "vulnerability database: last changed $age"
for module in . test/screens test/system build/tools build/release; do
	echo "$module:"
	(cd "$module" && "$bin/govulncheck" "${database[@]}" -test ./...)
done
