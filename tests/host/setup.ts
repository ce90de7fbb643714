// A vitest setup file for tests that touch the DOM before they import `obsidian`.
import { installDom } from './dom'

if (typeof document !== 'undefined') installDom()
