/** What the page does: accept and reject by mouse and keys, and save the decisions. It reads nothing but the page's own data. */
export const SCRIPT = `
'use strict';
const items=[...document.querySelectorAll('.item')];
const data=JSON.parse(document.getElementById('data').textContent);
const state=new Map();const past=[];let now=-1;
const say=document.getElementById('said');
const marks=(id)=>document.querySelectorAll('.mark[data-item="'+id+'"]');
function show(id){
  const chosen=state.get(id);
  const item=document.getElementById('item-'+id);
  const word=chosen===undefined?'':chosen===null?'rejected':'accepted';
  item.dataset.state=word;
  for(const mark of marks(id))mark.dataset.state=word;
  for(const button of item.querySelectorAll('.choice'))button.setAttribute('aria-pressed',String(chosen!==undefined&&(chosen===null?button.dataset.name===undefined:button.dataset.name===chosen)));
  const done=state.size;
  document.getElementById('count').textContent=done+' of '+items.length+' decided';
}
function decide(id,name){past.push([id,state.has(id)?state.get(id):undefined]);state.set(id,name);show(id);say.textContent='“'+data[id].from+'”: '+(name===null?'left as it is':name);}
function undo(){const last=past.pop();if(!last)return;if(last[1]===undefined)state.delete(last[0]);else state.set(last[0],last[1]);show(last[0]);go(last[0]);say.textContent='taken back';}
function go(id){
  if(!items.length)return;
  now=Math.max(0,Math.min(items.length-1,id));
  for(const old of document.querySelectorAll('.now'))old.classList.remove('now');
  items[now].classList.add('now');
  for(const mark of marks(now))mark.classList.add('now');
  items[now].querySelector('.choice').focus({preventScroll:true});
  items[now].scrollIntoView({block:'nearest'});
  const mark=marks(now)[0];if(mark)mark.scrollIntoView({block:'center'});
}
function next(){let id=now;do id++;while(id<items.length&&state.has(id));go(id<items.length?id:items.length-1);}
function save(){
  const decisions=Object.create(null);
  for(const [id,name] of state)decisions[data[id].from]=name;
  const link=document.createElement('a');
  link.href=URL.createObjectURL(new Blob([JSON.stringify(decisions,null,2)+'\\n'],{type:'application/json'}));
  link.download='decisions.json';link.click();
  say.textContent='decisions saved';
}
document.addEventListener('click',(event)=>{
  const choice=event.target.closest('.choice');
  if(choice){const id=Number(choice.closest('.item').dataset.item);decide(id,choice.dataset.name===undefined?null:choice.dataset.name);now=id;return;}
  const mark=event.target.closest('.mark');
  if(mark)go(Number(mark.dataset.item));
});
document.getElementById('save').addEventListener('click',save);
document.addEventListener('keydown',(event)=>{
  if(event.ctrlKey||event.metaKey||event.altKey)return;
  const first=now<0?null:items[now].querySelector('.choice[data-name]');
  if(event.key==='j')go(now+1);
  else if(event.key==='k')go(now-1);
  else if(event.key==='y'&&first){decide(now,first.dataset.name);next();}
  else if(event.key==='n'&&now>=0){decide(now,null);next();}
  else if(event.key==='u')undo();
  else if(event.key==='s')save();
  else return;
  event.preventDefault();
});
`
