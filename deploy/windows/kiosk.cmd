@echo off
rem A screen (kiosk, board or rating tablet) in a browser that fills the whole display, and again whenever it ends.
rem
rem Goes to:  C:\mot-cua-screen\kiosk.cmd, with a shortcut to it (Run: Minimized) in the folder that opens with
rem           Win+R, shell:startup, of an account that has nothing else to do on this machine and is no administrator.
rem           Windows 10/11 Pro: Settings, Accounts, "Set up a kiosk" (assigned access) with Edge does the same, and
rem           also turns away Ctrl+Alt+Del and the Windows key; take it where there is a choice.
rem To leave: Alt+F4, then close this window; under assigned access Ctrl+Alt+Del.
rem To undo:  delete the shortcut.
rem
rem The address is the hub's: http://127.0.0.1:8080 on the hub's own machine, https://... where there is a certificate.

set "MOT_CUA_SCREEN=http://127.0.0.1:8080/"
set "MOT_CUA_BROWSER=%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"
rem Windows 7 and 8: Chrome 109 is the last one that they can have.
if not exist "%MOT_CUA_BROWSER%" set "MOT_CUA_BROWSER=%ProgramFiles%\Google\Chrome\Application\chrome.exe"
if not exist "%MOT_CUA_BROWSER%" set "MOT_CUA_BROWSER=%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe"

:again
start "" /wait "%MOT_CUA_BROWSER%" --kiosk "%MOT_CUA_SCREEN%" --edge-kiosk-type=fullscreen --user-data-dir="%LocalAppData%\mot-cua-screen" --no-first-run --noerrdialogs --disable-session-crashed-bubble --disable-pinch --overscroll-history-navigation=0 --disable-translate --autoplay-policy=no-user-gesture-required
timeout /t 2 /nobreak >nul
goto again
