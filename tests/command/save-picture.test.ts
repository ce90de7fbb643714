// @vitest-environment happy-dom
import { WorkspaceLeaf } from 'obsidian'
import { describe, expect, it, vi } from 'vitest'
import { actsFor } from '../../src/command/acts'
import { actVault } from './act-vault'

describe('saving a picture', () => {
	it('writes the file, says where it is and who is not in it, and opens it', async () => {
		const { app, runner, text, notices } = await actVault({})
		await actsFor(runner).savePicture(() => Promise.resolve({ name: 'Circles.svg', data: '<svg/>', withheld: 2 }))
		expect(await text('Circles.svg')).toBe('<svg/>')
		expect(notices()).toEqual([expect.stringContaining('Picture saved: Circles.svg\n2 confidential people are not in it')])
		// The host shows notes only.
		const open = vi.spyOn(WorkspaceLeaf.prototype, 'openFile').mockResolvedValueOnce()
		document.querySelector<HTMLElement>('.notice button')?.click()
		expect(open).toHaveBeenCalledExactlyOnceWith(app.vault.getFileByPath('Circles.svg'))
		open.mockRestore()
	})

	it('where the vault refuses, says why, and nothing is there', async () => {
		const { app, runner, notices } = await actVault({}, {}, 'ru')
		vi.spyOn(app.vault, 'create').mockRejectedValueOnce(new Error('disk full'))
		await actsFor(runner).savePicture(() => Promise.resolve({ name: 'Круги.svg', data: '<svg/>', withheld: 0 }))
		expect(notices()).toEqual(['Картинка не сохранена: disk full'])
		expect(app.vault.getFileByPath('Круги.svg')).toBeNull()
	})

	it('where the page cannot draw it, says so', async () => {
		const { runner, notices } = await actVault({})
		await actsFor(runner).savePicture(() => Promise.reject(new Error('PNG')))
		expect(notices()).toEqual(['The picture was not saved: PNG'])
	})
})
