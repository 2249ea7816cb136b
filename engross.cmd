@echo off
rem Runs Engross; builds it on first use. After changing sources or shipped templates: mvn package
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%target\engross.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAR%" (
  echo engross: building ^(first use; about a minute on a new machine^) ... 1>&2
  pushd "%HERE%"
  call mvn -q -B -DskipTests -Dspotless.check.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo engross: the build failed; the lines above say why 1>&2
    exit /b 69
  )
  popd
)
if not exist "%HERE%target\engross.jsa" (
  rem An archive of the loaded classes makes every later start several times quicker.
  "%JAVA%" -Xshare:off -XX:DumpLoadedClassList="%HERE%target\engross.letter" -jar "%JAR%" draft letter --to ustr --points usmca-enforcement --format docx,text --out "%TEMP%\engross-first-run" >nul 2>&1
  "%JAVA%" -Xshare:off -XX:DumpLoadedClassList="%HERE%target\engross.list" -jar "%JAR%" draft "%HERE%examples\packets\senate-committees.yaml" --out "%TEMP%\engross-first-run" >nul 2>&1
  "%JAVA%" -Xshare:off -XX:DumpLoadedClassList="%HERE%target\engross.again" -jar "%JAR%" draft "%HERE%examples\packets\senate-committees.yaml" --out "%TEMP%\engross-first-run" >nul 2>&1
  "%JAVA%" -Xshare:off -XX:DumpLoadedClassList="%HERE%target\engross.forms" -jar "%JAR%" draft "%HERE%examples\packets\three-forms.yaml" --out "%TEMP%\engross-first-run" >nul 2>&1
  "%JAVA%" -Xshare:off -XX:DumpLoadedClassList="%HERE%target\engross.check" -jar "%JAR%" check "%HERE%examples\packets\senate-committees.yaml" >nul 2>&1
  copy /b "%HERE%target\engross.letter"+"%HERE%target\engross.list"+"%HERE%target\engross.again"+"%HERE%target\engross.forms"+"%HERE%target\engross.check" "%HERE%target\engross.classes" >nul 2>&1
  "%JAVA%" -Xshare:dump -XX:SharedClassListFile="%HERE%target\engross.classes" -XX:SharedArchiveFile="%HERE%target\engross.jsa" -XX:+UseSerialGC -Xlog:disable -cp "%JAR%" >nul 2>&1
  rmdir /s /q "%TEMP%\engross-first-run" 2>nul
)
"%JAVA%" -XX:SharedArchiveFile="%HERE%target\engross.jsa" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -Xmn32m -XX:-UsePerfData -Dsun.reflect.inflationThreshold=10000 -jar "%JAR%" %*
