@echo off
rem Lets the office's own network reach the hub's port. Windows itself turns away the rest.
rem
rem Run once, as administrator. Change nothing: "localsubnet" is the network that this machine is in.
rem To undo:  netsh advfirewall firewall delete rule name="mot-cua"

netsh advfirewall firewall delete rule name="mot-cua" >nul 2>&1
netsh advfirewall firewall add rule name="mot-cua" dir=in action=allow protocol=TCP localport=8080 remoteip=localsubnet profile=private,domain
