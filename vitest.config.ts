import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
	resolve: { alias: { obsidian: path.join(root, 'tests/host/obsidian.ts') } },
	test: {
		include: ['tests/**/*.test.ts'],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		reporters: process.env['CI'] === undefined ? ['default'] : ['default', ['json', { outputFile: 'build/tests.json' }]],
	},
})
