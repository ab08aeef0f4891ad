# What both installers share. Sourced by linux/make-deb.sh; windows/make-msi.ps1 reads the same lines.
NAME=shouwang
VERSION=0.1.0
VENDOR="Shouwang"
DESCRIPTION="Shouwang: the books of a community temporary Party branch"
COPYRIGHT="Shouwang contributors"
MAIN_JAR=shouwang.jar
MAIN_CLASS=org.shouwang.Main
# jdeps over the jar and its libraries, and what they reach by name (JavaFX, printing, Chinese charsets)
MODULES=java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.security.jgss,java.sql,java.xml,java.xml.crypto,jdk.charsets,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.zipfs
LOCALES=zh,en
