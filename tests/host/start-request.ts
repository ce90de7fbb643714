import { parseArgs } from 'node:util'

/** What was asked of `npm start` on the command line. */
export interface StartRequest {
	/** Null: the sample vault, its days shifted to today. */
	readonly folder: string | null
	readonly port: number
	readonly canWrite: boolean
	readonly isWatching: boolean
	/** `YYYY-MM-DD`; null: the day on which it runs. */
	readonly today: string | null
}

const USAGE = 'npm start -- [vault] [--port N] [--no-write] [--today YYYY-MM-DD]'
const DEFAULT_PORT = 4477

/** Reads the command line; a text says in one line what is wrong with it. */
export function startRequest(argv: readonly string[]): StartRequest | string {
	const options = {
		port: { type: 'string' },
		today: { type: 'string' },
		watch: { type: 'boolean' },
		'no-write': { type: 'boolean' },
	} as const
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
		const [folder = null, another] = positionals
		const port = values.port === undefined ? DEFAULT_PORT : Number(values.port)
		const { today = null } = values
		if (another !== undefined) return `One folder at a time, not also ${another}. ${USAGE}`
		if (!Number.isInteger(port) || port < 0 || port > 65_535) return `--port is a number up to 65535, not ${values.port ?? ''}.`
		if (today !== null && !/^\d{4}-\d{2}-\d{2}$/.test(today)) return `--today is a day, YYYY-MM-DD, not ${today}.`
		return { folder, port, canWrite: values['no-write'] !== true, isWatching: values.watch === true, today }
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		return `${reason.split(/\.\s|\n/, 1)[0] ?? reason}. ${USAGE}`
	}
}
