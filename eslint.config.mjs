import obsidianmd from 'eslint-plugin-obsidianmd'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig([
	{ ignores: ['main.js', 'build/**', '*.mjs', 'tests/**/*.mjs', 'tests/sample-vault/**', 'versions.json'] },
	...obsidianmd.configs.recommended,
	{
		files: ['**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
	},
	{
		files: ['manifest.json'],
		plugins: { obsidianmd },
		languageOptions: {
			parser: tseslint.parser,
			parserOptions: { projectService: false, extraFileExtensions: ['.json'] },
		},
		rules: {
			'obsidianmd/validate-manifest': 'error',
			'no-unused-expressions': 'off',
			'@typescript-eslint/no-unused-expressions': 'off',
		},
	},
	{
		// The stand-in for Obsidian, its servers and the tests run in Node and are no plugin code.
		files: ['tests/**/*.ts', 'vitest.config.ts'],
		rules: {
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
			'obsidianmd/prefer-create-el': 'off',
			'obsidianmd/rule-custom-message': 'off',
			'obsidianmd/no-global-this': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'obsidianmd/no-static-styles-assignment': 'off',
			'obsidianmd/no-forbidden-elements': 'off',
			'obsidianmd/platform': 'off',
			'import/no-nodejs-modules': 'off',
			'no-console': 'off',
			'no-restricted-globals': 'off',
			'no-undef': 'off',
			'@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
		},
	},
])
