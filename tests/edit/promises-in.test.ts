import { expect, it } from 'vitest'
import { bodyOf } from '../../src/edit/note-body'
import { promisesIn } from '../../src/edit/promises-in'

it('the promises of a note are its tasks with a tag, open or closed', () => {
	const text = '- [ ] a #promise\n  goes on\n- [x] b #waiting\n- [X] c #жду\n- [-] d #promise\n- [/] e #promise\n- f #promise\n- [ ] g\n'
	const promises = promisesIn(bodyOf(`---\nx: 1\n---\n${text}`))
	expect(promises.map(({ promise, task, isOpen }) => [promise.line, promise.text, task, isOpen])).toEqual([
		[4, 'a', 'a #promise', true],
		[6, 'b', 'b #waiting', false],
		[7, 'c', 'c #жду', false],
		[8, 'd', 'd #promise', false],
		[9, 'e', 'e #promise', true],
	])
})
