#!/usr/bin/env bash
# Makes target/installer/shouwang_VERSION_ARCH.deb with a Java runtime of its own.
# Needs JDK 25 (JAVA_HOME or /usr/lib/jvm/*), fakeroot, dpkg-deb, and `mvn package` done before.
#   installer/linux/make-deb.sh           the package
#   installer/linux/make-deb.sh --image   only the program's folder, to try it out
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/common/options.sh

jdk() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
        if [ -x "$home/bin/jpackage" ] && grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release" 2>/dev/null; then
            echo "$home"
            return
        fi
    done
    echo "No JDK 25 was found: install one, for example with apt-get install temurin-25-jdk." >&2
    exit 3
}

JDK=$(jdk)
[ -f "target/app/$MAIN_JAR" ] || { echo "target/app/$MAIN_JAR is missing: run mvn package first." >&2; exit 3; }
OUT=target/installer
rm -rf "$OUT"
mkdir -p "$OUT/input/lib"

# Only this platform's natives: leave the other platforms' folders out of the SQLite jar.
cp "target/app/$MAIN_JAR" "$OUT/input/"
cp target/app/lib/*.jar "$OUT/input/lib/"
case $(uname -m) in
    x86_64) KEEP='Linux/x86_64' SOLVER=linux-x86-64 ;;
    aarch64) KEEP='Linux/aarch64' SOLVER=linux-aarch64 ;;
    *) echo "No natives of SQLite and JavaFX exist for $(uname -m)." >&2; exit 3 ;;
esac
"$JDK/bin/java" installer/common/OneNative.java "$OUT"/input/lib/sqlite-jdbc-*.jar "$KEEP"
# The solver's natives lie unpacked, so that no start of filling has to unpack 70 MB into a temporary folder.
mkdir -p "$OUT/input/native"
unzip -qj "$OUT"/input/lib/ortools-$SOLVER-*.jar "ortools-$SOLVER/*" -d "$OUT/input/native"
rm "$OUT"/input/lib/ortools-{linux,win32}-*.jar

"$JDK/bin/jlink" --add-modules "$MODULES" --include-locales "$LOCALES" --strip-debug --no-header-files --no-man-pages \
    --compress zip-6 --generate-cds-archive --output "$OUT/runtime"

# The flags of the pom, as the build wrote them into the jar.
FLAGS=$(unzip -p "$OUT/input/$MAIN_JAR" org/shouwang/jvm.properties | sed -n 's/^flags=//p')
OPTIONS=()
for flag in $FLAGS; do OPTIONS+=(--java-options "$flag"); done
OPTIONS+=(--java-options "-Xmx1g" --java-options "-Djava.library.path=\$APPDIR/native" --java-options "-Dstdout.encoding=UTF-8" --java-options "-Dstderr.encoding=UTF-8")

"$JDK/bin/jpackage" --type app-image --dest "$OUT" --name "$NAME" --app-version "$VERSION" --vendor "$VENDOR" \
    --description "$DESCRIPTION" --copyright "$COPYRIGHT" --icon icons/shouwang-256.png --runtime-image "$OUT/runtime" \
    --input "$OUT/input" --main-jar "$MAIN_JAR" --main-class "$MAIN_CLASS" "${OPTIONS[@]}"

# AOT cache: trained with the shipped launcher on the main job (without a window), else on a short word; the program
# starts without it too, only more slowly.
APP="$OUT/$NAME/lib/app"
CFG="$APP/$NAME.cfg"
cp "$CFG" "$OUT/cfg"
trained() {
    cp "$OUT/cfg" "$CFG"
    echo "java-options=-XX:AOTCacheOutput=\$APPDIR/app.aot" >> "$CFG"
    LC_ALL=C.UTF-8 "$OUT/$NAME/bin/$NAME" "$@" >/dev/null 2>"$OUT/aot.log" && [ -f "$APP/app.aot" ]
}
if trained demo "$OUT/trained" || trained help; then
    cp "$OUT/cfg" "$CFG"
    echo "java-options=-XX:AOTCache=\$APPDIR/app.aot" >> "$CFG"
else
    cp "$OUT/cfg" "$CFG"
    rm -f "$APP/app.aot"
    echo "No AOT cache: see $OUT/aot.log." >&2
fi

# A bare locale cannot name files in Chinese: start in UTF-8.
mv "$OUT/$NAME/bin/$NAME" "$OUT/$NAME/bin/$NAME-java"
mv "$APP/$NAME.cfg" "$APP/$NAME-java.cfg"
cp installer/linux/launcher.sh "$OUT/$NAME/bin/$NAME"
chmod 755 "$OUT/$NAME/bin/$NAME"
du -sh "$OUT/$NAME" | cut -f1
[ "${1:-}" = --image ] && exit 0

ROOT="$OUT/deb"
mkdir -p "$ROOT/DEBIAN" "$ROOT/opt" "$ROOT/usr/bin" "$ROOT/usr/share/applications" "$ROOT/usr/share/doc/$NAME"
cp -a "$OUT/$NAME" "$ROOT/opt/$NAME"
ln -s "/opt/$NAME/bin/$NAME" "$ROOT/usr/bin/$NAME"
cp installer/linux/shouwang.desktop "$ROOT/usr/share/applications/"
for size in 16 24 32 48 64 128 256 512; do
    mkdir -p "$ROOT/usr/share/icons/hicolor/${size}x$size/apps"
    cp "icons/shouwang-$size.png" "$ROOT/usr/share/icons/hicolor/${size}x$size/apps/$NAME.png"
done
mkdir -p "$ROOT/usr/share/icons/hicolor/scalable/apps"
cp icons/shouwang.svg "$ROOT/usr/share/icons/hicolor/scalable/apps/$NAME.svg"
cp src/main/resources/org/shouwang/kit/paper/font/OFL.txt src/main/resources/org/shouwang/kit/paper/font/NOTICE "$ROOT/usr/share/doc/$NAME/"
cat > "$ROOT/DEBIAN/control" <<EOF
Package: $NAME
Version: $VERSION
Architecture: $(dpkg --print-architecture)
Maintainer: $VENDOR <maintainers@shouwang.invalid>
Installed-Size: $(du -sk "$ROOT" | cut -f1)
Depends: libgtk-3-0 | libgtk-3-0t64, libgl1
Section: misc
Priority: optional
Description: $DESCRIPTION
 Households, heads, duty roster, gate, deliveries and the month's figures of
 a residential compound, in one file on one computer, without a network.
EOF
DEB="$OUT/${NAME}_${VERSION}_$(dpkg --print-architecture).deb"
fakeroot dpkg-deb -Zxz -z3 --build "$ROOT" "$DEB" >/dev/null
ls -l "$DEB"
