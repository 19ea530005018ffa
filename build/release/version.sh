# shellcheck shell=bash disable=SC2034
# What is released, for the other scripts: the newest heading of CHANGELOG.md says
# it, so that neither git nor the clock is asked.
heading=$(sed -n 's/^## \[\([0-9][^]]*\)\] - \([0-9-]*\)$/\1 \2/p' CHANGELOG.md | head -n 1)
version=${heading% *}
released=${heading#* }
if [ -z "$heading" ]; then
	echo "CHANGELOG.md has no heading like: ## [0.1.0] - 2026-11-23" >&2
	exit 1
fi
SOURCE_DATE_EPOCH=$(date -u -d "$released" +%s) || exit 1
export SOURCE_DATE_EPOCH
