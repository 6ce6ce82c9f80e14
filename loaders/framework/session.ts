/**
 * Framework's list of pages remembers in `sessionStorage` which of its parts are open, and asks for it in an inline
 * script without a thought that a browser may deny it: with cookies blocked the property itself throws (HTML 12.2.1), the
 * script ends there, and the list stays off the screen. This runs before it, in the head of every page: where nothing can
 * be kept, the list gets a storage that keeps nothing. What the notebook itself keeps is in `localStorage`, which stays
 * as it is: its pages say where that is denied.
 */
export const SESSION_GUARD = [
  `try{const s=window.sessionStorage,k="observablehq-trial";s.setItem(k,"");s.getItem(k);s.removeItem(k)}`,
  `catch{Object.defineProperty(window,"sessionStorage",{configurable:true,`,
  `value:{length:0,key:()=>null,getItem:()=>null,setItem(){},removeItem(){},clear(){}}})}`,
].join("");
