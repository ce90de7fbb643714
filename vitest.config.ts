import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const PURE = ['note', 'contact', 'index', 'query', 'edit', 'i18n'].map((folder) => `tests/${folder}/**/*.test.ts`)
const DATED = ['contact', 'query'].map((folder) => `tests/${folder}/**/*.test.ts`)
const alias = { obsidian: path.join(root, 'tests/host/obsidian.ts') }

export default defineConfig({
	test: {
		// One for each core of the smallest machine; by itself vitest leaves one idle.
		maxWorkers: 2,
		reporters: process.env['CI'] === undefined ? ['default'] : ['default', ['json', { outputFile: 'build/tests.json' }]],
		projects: [
			{
				// Pure functions share nothing, so their files need no worlds of their own.
				test: { name: 'rules', include: PURE, isolate: false, testTimeout: 30_000 },
			},
			// The rules and the questions again, far east and half an hour beside the west: no day may hang on a time zone.
			...['Pacific/Kiritimati', 'America/St_Johns'].map((zone) => ({
				test: { name: `rules in ${zone}`, include: DATED, env: { TZ: zone }, isolate: false, testTimeout: 30_000 },
			})),
			{
				resolve: { alias },
				test: {
					name: 'shell',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', ...PURE],
					testTimeout: 30_000,
				},
			},
			{
				resolve: { alias },
				test: {
					name: 'browser',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: ['tests/e2e/serving.ts'],
					testTimeout: 60_000,
					hookTimeout: 90_000,
				},
			},
		],
	},
})
