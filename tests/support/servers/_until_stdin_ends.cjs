// Loaded with `node --require`. Stops the server at the end of stdin, when the test process ends.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM")).resume();
