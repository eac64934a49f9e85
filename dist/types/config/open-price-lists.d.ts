import type { Finding } from '../model/finding.js';
import type { PriceList } from '../model/price-list.js';
import type { ConfigSource } from './config-source.js';
import { type Listed } from './listed.js';
/** @throws Problem for a file that is no price list */
export type ReadPriceList = (path: string, digest: string, text: string) => Promise<PriceList>;
interface Opened {
    base: PriceList | undefined;
    head: PriceList | undefined;
    findings: Finding[];
}
/**
 * The price lists that both sides' configs name, each as its own side has it. They are read before the configs are, as these may name
 * the models of a list. A base's that cannot be read is no list, as it could never be mended otherwise.
 * @throws Problem where the head's list is not there, or is none
 */
export declare function openPriceLists(sides: {
    base: Listed | undefined;
    head: Listed;
}, sources: {
    base: ConfigSource | undefined;
    head: ConfigSource | undefined;
}, read: ReadPriceList): Promise<Opened>;
export {};
