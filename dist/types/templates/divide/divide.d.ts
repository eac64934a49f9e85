import type { Value } from '../../data/value.js';
import type { Message } from '../../model/prompt.js';
import type { Divider } from './divider.js';
export type DividerName = 'baml' | 'dotprompt' | 'chat-xml' | 'liquid-roles' | 'role-lines';
export declare const dividers: {
    baml: Divider;
    dotprompt: Divider;
    'chat-xml': Divider;
    'liquid-roles': Divider;
    'role-lines': Divider;
};
/**
 * The messages that a filled text is. They are those of what is expected; what is least and most belongs to the same messages where
 * it has the same roles, else to the last, so that only its sum is right.
 */
export declare function divide(name: DividerName, message: Message, valueAt: (name: string) => Value | undefined): Message[];
