#!/usr/bin/env bash
# Puts the sources into a new folder, with the modules of the program and of what make test
# runs, so that both need no network: sources.sh FOLDER. If this is a checkout of git it is
# what git knows of, else all that lies here.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir "$1"
if [ -e .git ]; then
	git ls-files -z
else
	find . -path ./dist -prune -o -name vendor -prune -o -path ./backspasm -prune -o -name node_modules -prune -o -type f -print0
fi | tar -c --null --files-from=- | tar -x -C "$1"
for module in . test/screens; do
	GOFLAGS=-mod=mod GOWORK=off go -C "$1/$module" mod vendor
done
