#!/usr/bin/env bash
# Makes a Debian package of an unpacked release: deb.sh ARCH FOLDER TOOLS OUT.
set -euo pipefail
cd "$(dirname "$0")/../.."
. build/release/version.sh
arch=$1 from=$2 tools=$3 out=$4
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$from"/. "$stage"
cp build/release/deb/lintian-overrides "$stage"

for page in "$stage"/man/*.1; do
	"$tools/pack" "$page" "$page.gz"
done
"$tools/pack" CHANGELOG.md "$stage/changelog.gz"
cat > "$stage/changelog.Debian" << END
backspasm ($version-1) unstable; urgency=medium

  * Release $version; what is new stands in changelog.gz.

 -- The backspasm authors <>  $(LC_ALL=C date -u -d "@$SOURCE_DATE_EPOCH" +'%a, %d %b %Y %T +0000')
END
"$tools/pack" "$stage/changelog.Debian" "$stage/changelog.Debian.gz"
{
	cat LICENSE "$from/THIRD_PARTY_LICENSES"
	printf '\nOn Debian systems, the Apache License 2.0 is also in /usr/share/common-licenses/Apache-2.0.\n'
} > "$stage/copyright"

config=$PWD/build/release/deb/nfpm.yaml
cd "$stage"
ARCH=$arch VERSION=$version "$tools/nfpm" package --config "$config" --packager deb --target "$out" > /dev/null
