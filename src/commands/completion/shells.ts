import type { Commands } from '../command.ts'
import { bash } from './bash.ts'
import { fish } from './fish.ts'
import { zsh } from './zsh.ts'

/** A completion script for each shell, made from the list of commands. */
export const SHELLS: Record<'bash' | 'zsh' | 'fish', (commands: Commands) => string> = { bash, zsh, fish }
