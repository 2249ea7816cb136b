#!/usr/bin/env bash
# Measures the stages of one letter, warm, by JMH: fields, merge, read, make, render, deflate, publish.
# Usage: bench/jmh.sh [JMH's own options], such as  -prof gc  for allocation,  -h  for all of them.
set -euo pipefail
cd "$(dirname "$0")/.."
./engross --version >&2
mvn -q -B -ntp -f bench/pom.xml verify -pl kit,stages
exec java -cp "bench/stages/target/driver.jar:bench/stages/target/lib/*:target/engross.jar:target/lib/*" org.openjdk.jmh.Main \
  -jvmArgs -XX:+UseSerialGC "$@"
