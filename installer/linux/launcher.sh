#!/bin/sh
# Starts the program in a UTF-8 locale: a bare one cannot name files in Chinese.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
    *.UTF-8 | *.utf8 | *.utf-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
here=$(dirname "$(readlink -f "$0")")
exec "$here/shouwang-java" "$@"
