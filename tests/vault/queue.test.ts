import { describe, expect, it } from 'vitest'
import { Queue } from '../../src/vault/queue'

/** Work that is done when the test says so. */
function heldWork() {
	let finish: () => void = () => undefined
	const held = new Promise<void>((resolve) => (finish = resolve))
	return { work: () => held, finish: () => finish() }
}

/** A few turns: whatever could have gone on has. */
async function aWhile(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('the queue', () => {
	it('does the work of one path one at a time, in the order it was asked for', async () => {
		const queue = new Queue()
		const done: string[] = []
		const slow = (name: string, ms: number) =>
			queue.inTurn('Anna.md', async () => {
				done.push(`${name} begins`)
				await new Promise((resolve) => setTimeout(resolve, ms))
				done.push(`${name} ends`)
			})
		await Promise.all([slow('first', 9), slow('second', 3), slow('third', 0)])
		expect(done).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'])
	})

	it('does not let one path wait for another', async () => {
		const queue = new Queue()
		const anna = heldWork()
		let isAnnaDone = false
		const first = queue.inTurn('Anna.md', anna.work).then(() => (isAnnaDone = true))
		expect(await queue.inTurn('Boris.md', () => Promise.resolve('done'))).toBe('done')
		expect(isAnnaDone).toBe(false)
		anna.finish()
		await first
	})

	it('hands a failure to who asked for the work, and goes on', async () => {
		const queue = new Queue()
		const failing = queue.inTurn('Anna.md', () => Promise.reject(new Error('The disk is full')))
		const next = queue.inTurn('Anna.md', () => Promise.resolve('done'))
		await expect(failing).rejects.toThrow('The disk is full')
		expect(await next).toBe('done')
		expect(await queue.inTurn('Anna.md', () => Promise.resolve('and later too'))).toBe('and later too')
	})

	it('lets what is asked for meanwhile wait behind all that was asked for before', async () => {
		const queue = new Queue()
		const done: string[] = []
		const first = heldWork()
		const all = [
			queue.inTurn('Anna.md', first.work).then(() => {
				done.push('first')
				all.push(queue.inTurn('Anna.md', () => Promise.resolve(done.push('last'))))
			}),
			queue.inTurn('Anna.md', () => Promise.resolve(done.push('second'))),
			queue.inTurn('Anna.md', () => Promise.resolve(done.push('third'))),
		]
		await aWhile()
		expect(done).toEqual([])
		first.finish()
		await aWhile()
		await Promise.all(all)
		expect(done).toEqual(['first', 'second', 'third', 'last'])
	})
})
