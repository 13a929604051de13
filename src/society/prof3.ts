import { readFileSync } from "node:fs";
import { readSociety, synthesise, margins } from "./index.ts";
const r = readSociety(readFileSync("/work/main/societies/county-town.yaml","utf8"), "x"); if(!("value" in r)) throw 1;
const acc=new Map<string,number[]>(); const S=120; let over4=0;
for (let seed=1; seed<=S; seed++) for(const x of margins(synthesise(r.value,20000,seed*7919), r.value)) { const k=`${x.table}|${x.row}|${x.cell}`; (acc.get(k)??acc.set(k,[]).get(k)!).push(x.z); if(Math.abs(x.z)>4){over4++; console.log("over4",seed*7919,k,x.z.toFixed(2),x.target,x.realised,x.of);} }
console.log("over4", over4);
for(const [k,z] of acc){ const m=z.reduce((a,b)=>a+b,0)/S; const rms=Math.sqrt(z.reduce((a,b)=>a+b*b,0)/S); if(rms>1.25||Math.abs(m)*Math.sqrt(S)>4.2) console.log(k,"mean z",m.toFixed(2),"rms",rms.toFixed(2)); }
