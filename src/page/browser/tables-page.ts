import { showScripted } from './show-scripted.ts'
import { enableTables } from './tables.ts'

/* The script of pages whose only moving parts are tables. */
showScripted()
enableTables()
