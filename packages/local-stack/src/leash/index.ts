// Loaded into the API and the worker with --import: when the process that started them is gone, however it went, they
// end too. Without this a killed terminal would leave them behind, holding the port.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
