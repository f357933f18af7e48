// Loaded with `node --require`: stop at the end of stdin, which is when the tests' process ends.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM")).resume();
