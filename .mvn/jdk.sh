# Sourced by ./mvnw and ./zhuanhua (POSIX sh): makes JAVA_HOME a JDK 21 or newer, the newest one found, or says what is missing.
_zh_wanted=21
_zh_version() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'; }
_zh_good() {
  [ -x "$1/bin/javac" ] || return 1
  _zh_v=$(_zh_version "$1")
  case "$_zh_v" in '' | *[!0-9]*) return 1 ;; esac
  [ "$_zh_v" -ge "$_zh_wanted" ]
}
if [ -z "${JAVA_HOME-}" ] || ! _zh_good "$JAVA_HOME"; then
  case $- in *f*) _zh_noglob=1 ;; *) _zh_noglob= ;; esac
  set +f
  _zh_best=0
  _zh_home=
  _zh_path_java=$(command -v javac 2>/dev/null || true)
  [ -z "$_zh_path_java" ] || _zh_path_java=$(dirname "$(dirname "$(readlink -f "$_zh_path_java" 2>/dev/null || echo "$_zh_path_java")")")
  for _zh_d in "$_zh_path_java" "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" "${JAVA_HOME_21_X64-}" "${JAVA_HOME_21_ARM64-}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$_zh_d" ] && _zh_good "$_zh_d" || continue
    [ "$_zh_v" -le "$_zh_best" ] || { _zh_best=$_zh_v; _zh_home=$_zh_d; }
  done
  [ -z "$_zh_noglob" ] || set -f
  if [ "$_zh_best" -eq 0 ]; then
    echo "没有找到 JDK $_zh_wanted 或更新的版本：请安装(建议 Temurin 25)，或把 JAVA_HOME 指向它。" >&2
    echo "No JDK $_zh_wanted or newer found: install one (Temurin 25 recommended) or point JAVA_HOME at it." >&2
    exit 1
  fi
  JAVA_HOME=$_zh_home
  export JAVA_HOME
fi
