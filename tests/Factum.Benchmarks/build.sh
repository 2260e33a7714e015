#!/usr/bin/env bash
# What fact files cost a build: the same entities as fact files and as records by hand, built in turns; medians of processor time.
# usage: tests/Factum.Benchmarks/build.sh [entities] [rounds]
set -euo pipefail
cd "$(dirname "$0")/../.."
entities=${1:-10000}; rounds=${2:-5}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
for project in src/Factum.Roslyn src/Factum tests/Factum.Benchmarks; do dotnet build $project -c Release -v q --nologo > /dev/null; done
bench=$PWD/tests/Factum.Benchmarks/bin/Release/net10.0/Factum.Benchmarks.dll
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
bin=$work/bin; mkdir -p "$bin/net10.0" "$bin/netstandard2.0"
cp src/Factum/bin/Release/net10.0/Factum.dll "$bin/net10.0"
cp src/Factum.Roslyn/bin/Release/netstandard2.0/Factum{,.Core,.Roslyn}.dll "$bin/netstandard2.0"
options=(-c Release --no-restore --nologo -v q -clp:NoSummary -p:UseSharedCompilation=false -p:FactumBin="$bin" -p:FactumBuild="$PWD/src/Factum.Package/buildTransitive")

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
# Seconds of processor time, user and system, of a build and all that it starts; from scratch.
cpu() {
    rm -rf "$work/$1/obj/Release" "$work/$1/bin"
    local TIMEFORMAT='%U %S'
    { time dotnet build "$work/$1/Consumer.csproj" "${options[@]}" > "$work/$1.log" 2>&1; } 2> "$work/$1.time" || { grep -m 5 error "$work/$1.log" >&2; exit 1; }
    awk '{ print $1 + $2 }' "$work/$1.time"
}

for form in facts hand; do
    dotnet "$bench" project $form "$entities" "$work/$form"
    dotnet restore "$work/$form/Consumer.csproj" -v q "-p:FactumBin=$bin" "-p:FactumBuild=$PWD/src/Factum.Package/buildTransitive" > /dev/null
    cpu $form > /dev/null
done
for _ in $(seq "$rounds"); do
    for form in facts hand; do cpu $form >> "$work/$form.times"; done
done
facts=$(median < "$work/facts.times"); hand=$(median < "$work/hand.times")
echo "$entities entities: $facts s of processor time with fact files, $hand s by hand, ratio $(awk "BEGIN { printf \"%.2f\", $facts / $hand }")"

rm -rf "$work/facts/obj/Release" "$work/facts/bin"
# Seconds and shares by the compiler's own account.
dotnet build "$work/facts/Consumer.csproj" "${options[@]}" -p:ReportAnalyzer=true -v d > "$work/report.log" 2>&1
sed -nE 's/^ *(Total (analyzer|generator) execution time: [0-9.]+ seconds).*/\1/p; s/^ *([0-9.]+) +[<0-9]+ +(Factum\.Roslyn\.Fact[A-Za-z]+).*/\2: \1 s/p' "$work/report.log"
for form in facts hand; do
    echo "first access, $form: $(for _ in 1 2 3 4 5; do dotnet "$work/$form/bin/Release/net10.0/Consumer.dll"; done | median) ms"
done
