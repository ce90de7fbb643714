import type { Command } from 'obsidian'
import type { App } from './app'
import { FuzzySuggestModal } from './suggest-modal'

/** All commands by their full id. */
export class Commands {
	readonly #commands = new Map<string, Command>()

	add(command: Command): void {
		this.#commands.set(command.id, command)
	}

	remove(id: string): void {
		this.#commands.delete(id)
	}

	/** Those that can be run now. */
	available(): Command[] {
		return [...this.#commands.values()].filter((command) => this.#run(command, true))
	}

	ids(): string[] {
		return [...this.#commands.keys()]
	}

	/** Whether there was such a command and it could run. */
	execute(id: string): boolean {
		const command = this.#commands.get(id)
		if (command === undefined || !this.#run(command, true)) return false
		return this.#run(command, false)
	}

	#run(command: Command, checking: boolean): boolean {
		const { checkCallback, callback, editorCallback, editorCheckCallback } = command
		if (editorCallback !== undefined || editorCheckCallback !== undefined) {
			throw new Error('The host has no commands for the editor')
		}
		if (checkCallback !== undefined) {
			const can = checkCallback(checking)
			return checking ? can === true : true
		}
		if (!checking) callback?.()
		return callback !== undefined
	}
}

/** Every command, found by typing. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	readonly #commands: Commands

	constructor(app: App, commands: Commands) {
		super(app)
		this.#commands = commands
		this.setPlaceholder('Select a command…')
	}

	getItems(): Command[] {
		return this.#commands.available()
	}

	getItemText(command: Command): string {
		return command.name
	}

	onChooseItem(command: Command): void {
		this.#commands.execute(command.id)
	}
}
