// The command, telling the process that started it how much memory it took at most.
import process from 'node:process';

process.on('beforeExit', () => {
  if (!process.connected) return;
  process.send({ megabytes: process.resourceUsage().maxRSS / 1024 });
  process.disconnect();
});
await import('../dist/cli/main.js');
