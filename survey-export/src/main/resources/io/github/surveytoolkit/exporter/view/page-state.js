// What is asked for, which stands in the fragment of the address too.
const state = {words: [], text: '', section: -1, sort: 'list'};
const names = Object.keys(facets);

function readFragment() {
  const fragment = location.hash.slice(1);
  if (fragment && !fragment.includes('=')) {
    return false; // leads to a section
  }
  const asked = new URLSearchParams(fragment);
  setText(asked.get('q') ?? '');
  state.section = sections.findIndex(section => section.id === asked.get('in'));
  const sorts = [...byId('sort').options].map(option => option.value);
  state.sort = sorts.includes(asked.get('sort')) ? asked.get('sort') : 'list';
  for (const name of names) {
    facets[name].chosen = new Set(asked.getAll(name).filter(value => facets[name].rows.has(value)));
  }
  byId('search').value = state.text;
  byId('sort').value = state.sort;
  return true;
}

function writeFragment() {
  const asked = new URLSearchParams();
  if (state.text) {
    asked.set('q', state.text);
  }
  if (state.section >= 0) {
    asked.set('in', sections[state.section].id);
  }
  for (const name of names) {
    facets[name].chosen.forEach(value => asked.append(name, value));
  }
  if (state.sort !== 'list') {
    asked.set('sort', state.sort);
  }
  const fragment = asked.toString();
  try {
    const bare = location.pathname + location.search;
    history.replaceState(null, '', fragment ? '#' + fragment : bare);
  } catch {
    // a browser takes only so many in a while; the page is right all the same
  }
}

function setText(text) {
  state.text = text.trim();
  state.words = folded(state.text).split(/\s+/).filter(word => word);
}

const isFiltered = () =>
  state.text !== '' || state.section >= 0 || names.some(name => facets[name].chosen.size > 0);
