import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    // One worker for each processor; left alone, a machine of two would have one.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/cli/main.ts'], reporter: ['text', 'html'] },
  },
});
