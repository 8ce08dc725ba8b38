import type { Language } from './language.ts'

/** Portuguese, of Portugal and of Brazil. */
export const pt: Language = {
  code: 'pt',
  functionWords:
    'qual cujo eram ser estão estava estar têm ter há havia estes estas isso isto eu você vocês nós ainda todo toda todos todas assim cada mesmo mesma só bem pode vai agora então segundo deve pelos pelas',
  cues: [
    {
      stems:
        'afirm comunic protest jur dispar discord declar explic coment assegur anunci indic sublinh record lembr destac manifest critic denunci inform confess consider argument relat observ lament not alert avis cont revel confirm acus pergunt grit murmur sussurr exclam ' +
        'detalh salient refor ressalt apont recomend reiter rejeit ironiz apel pens retruc avali opin desabaf ponder enfatiz cobr celebr elogi justific acrescent lanç reclam ratific fris sustent atir continu resmung implor orden convers replic adiant pontu acentu question indag solicit aleg brinc contest vaticin descart',
      endings: 'a am ou aram ava avam ará aria',
    },
    {
      stems:
        'diz dizem disse disseram dizia diziam dirá acredita acreditam acreditava reconhece reconhecem reconheceu reconheceram reconhecia responde respondem respondeu responderam respondia adverte advertiu advertia insiste insistem insistiu insistia sugere sugeriu ' +
        'admite admitem admitiu admitiram admitia escreve escrevem escreveu escreveram promete prometem prometeu prometeram conclui concluiu concluíram concluía expõe expôs propõe propôs defende defendem defendeu defenderam defendia pede pedem pediu pediram mantém manteve ' +
        'sustém garante garantem garantiu garantiram garantia exige exigiu repete repetiu nega negou negaram esclarece esclareceu esclareceram reforça reforçou rebate rebateu prossegue prosseguiu crê creem fala falou completa completou finaliza finalizou sorri sorriu ri riu refere referiu referiram ' +
        'prevê previu explica explicou avança avançou desmente desmentiu resume resumiu previne preveniu assume assumiu prometia estima estimou',
      endings: '_',
    },
  ],
  participles: [
    {
      stems:
        'afirm comunic protest declar explic coment assegur anunci indic sublinh record lembr destac manifest critic denunci inform confess consider argument relat observ lament not alert avis revel confirm acus pergunt salient ressalt apont reiter ' +
        'pens avali acrescent lanç reclam sustent neg reforç replic adiant pontu question aleg avanç contest descart',
      endings: 'ado ar',
    },
    {
      stems:
        'dito escrito respondido reconhecido advertido insistido sugerido admitido prometido concluído proposto defendido pedido garantido exigido repetido esclarecido dizer admitir',
      endings: '_',
    },
  ],
  auxiliaries: 'tem têm tinha tinham teria havia haviam quis',
  gerunds: [
    { stems: 'dizendo acrescentando afirmando garantindo explicando lembrando sublinhando insistindo', endings: '_' },
  ],
  calls:
    'chamou chama classificou classifica descreveu descreve definiu define falou fala falam acusado acusada acusados classificado classificada descrito descrita definido definida',
  passive: { auxiliaries: 'foi foram é são sido era', by: 'por pelo pela pelos pelas' },
  calledAs: 'como',
  works:
    'jornal diário revista semanário filme livro romance álbum canção música título série programa exposição ópera peça portal poema podcast navio quadro escultura artigo ensaio restaurante associação festival jogo campanha documentário coletânea',
  titled:
    'intitulado intitulada intitulados intituladas apelidado apelidada denominado denominada chamado chamada chamados chamadas batizado batizada suposto suposta supostos supostas alcunhado',
  impersonal: { verbs: 'lê lia', subject: 'se', places: 'em no na nos nas' },
  quoting: 'cita citou',
  wordsFor: 'palavras termos',
  as: 'como',
  asBefore: ['assim', 'tal'],
  severalNouns: /s$/,
  plural: /(?:m|êm)$/,
  that: 'que se quem onde',
  framesBefore: [
    'segundo',
    'de acordo com',
    'conforme',
    'na opinião de',
    'nas palavras de',
    'no entender de',
    'na visão de',
    'na avaliação de',
    'consoante',
  ],
  framesBeforeMarks: 'para',
  pronouns: { male: 'ele', female: 'ela', plural: 'eles elas' },
  otherPronouns: { male: 'ele dele', female: 'ela dela', any: 'seu sua suas' },
  framesOwn: [
    'na * opinião',
    'em * opinião',
    'na opinião *',
    'a * ver',
    'no * entender',
    'nas * palavras',
    'nas palavras *',
    'segundo * palavras',
    'na avaliação *',
    'na visão *',
  ],
  dropsSubject: true,
  forenameEndings: { o: 'male', a: 'female' },
  determiners: {
    male: 'o um este esse aquele os uns seu meu nosso',
    female: 'a uma esta essa aquela as umas sua minha nossa',
    any: 'seus suas outro outra',
  },
  articles: 'o a os as do da dos das ao aos à às no na nos nas pelo pela pelos pelas',
  indefinite: 'um uma uns umas vários várias alguns algumas outros outras dois duas três muitos',
  forenames: {
    male:
      'abílio adão ademir adérito adriano afonso agostinho alceu alcides alexandre aloísio amadeu amândio américo amílcar aníbal anselmo antero armindo artur augusto ' +
      'aurélio baltazar belmiro benedito benjamim bento caetano caio cássio celso cícero clóvis cristiano cristóvão dagoberto davi delfim demétrio dinis diogo domingos ' +
      'duarte edmundo edson eliseu estêvão eurico evaristo everaldo fernão filipe firmino flávio floriano frederico gaspar geraldo germano gerson getúlio gilmar gonçalo ' +
      'graciliano guilherme heitor hélder hélio henrique herculano hermínio honório horácio ígor inácio ivo jacinto jaime jair januário jerónimo jerônimo joão joaquim ' +
      'juliano juvenal lino lourenço luciano lúcio luiz manoel márcio martim martinho mateus matias moacir murilo narciso newton nicolau nuno olavo otávio patrício ' +
      'paulo paulino plínio quirino raimundo renan renato rogério romeu rómulo rubem rui salomão sandro sebastião severino simão tadeu telmo teodoro teófilo tiago ' +
      'thiago tobias tomé torquato ubaldo ulisses urbano valdemar valter vasco vinícius virgílio vítor vitório wagner waldir washington wellington zacarias',
    female:
      'adelaide adélia adelina adriana agostinha albertina alcina alda alessandra aline alzira amália anabela andreia angélica aparecida arlete armanda aurora beatriz ' +
      'benedita berta bianca branca brígida bruna cândida carlota carmo cássia catarina cidália clarice cleonice conceição constança cristiana custódia dalila daniela ' +
      'débora deolinda dulce edite eduarda eliana elisabete eloísa elvira elza emília ermelinda esmeralda ester eulália eunice fabiana fernanda filipa filomena flávia ' +
      'francisca geralda gilda giovana graça graciete guilhermina heloísa henriqueta hermínia hortência iara ilda iracema isadora isaura ivete ivone jacinta jandira ' +
      'joana joaquina josefa josefina judite jussara karina larissa laurinda leonor lia lídia lígia lília lina lívia lourdes luana luciana lucília luísa luiza luzia ' +
      'madalena mafalda magda manuela marcela margarida mariana marília marta matilde maura micaela natércia nazaré neide neusa nilza noémia odete olinda otília palmira ' +
      'perpétua piedade priscila rafaela raquel rebeca renata rosália rosana rosário rosaura rute salete solange soraia susana tânia telma teresinha vanda valéria vânia ' +
      'vilma violeta vitória xênia yara zélia zilda zulmira',
  },
  titles: {
    male: 'sr sr. senhor dom d. frei padre rei príncipe irmão sir são seu',
    female: 'sra sra. senhora dona d.ª sóror madre rainha princesa irmã lady santa',
    any: 'dr dr. dra dra. doutor doutora eng eng. prof prof. professor professora',
  },
  roles: {
    male:
      'ministro presidente diretor director prefeito porta-voz chefe advogado juiz procurador deputado senador vereador secretário comissário economista pesquisador investigador professor historiador sociólogo médico treinador técnico jogador atacante ' +
      'ator cantor escritor autor realizador cineasta músico pintor jornalista editor agricultor pescador marinheiro vizinho testemunha pai marido filho irmão tio amigo colega candidato embaixador general coronel capitão bispo padre papa ' +
      'policial polícia bombeiro sindicalista ativista fundador dono proprietário gerente empresário perito especialista analista assessor governador mandatário autarca rei príncipe homem rapaz estudante aluno engenheiro campeão velho viúvo reformado aposentado idoso líder dirigente vice-presidente ex-presidente reitor responsável delegado parlamentar edil comerciante magistrado produtor empreendedor',
    female:
      'ministra presidente presidenta diretora directora prefeita porta-voz chefe advogada juíza procuradora deputada senadora vereadora secretária comissária economista pesquisadora investigadora professora historiadora socióloga médica treinadora jogadora ' +
      'atriz cantora escritora autora realizadora cineasta música pintora jornalista editora agricultora vizinha testemunha mãe mulher esposa filha irmã tia amiga colega candidata embaixadora generala capitã freira policial sindicalista ativista ' +
      'fundadora dona proprietária gerente empresária perita especialista analista assessora governadora mandatária autarca rainha princesa moça rapariga estudante aluna engenheira campeã velha viúva reformada aposentada idosa líder dirigente reitora responsável enfermeira delegada parlamentar edil comerciante magistrada produtora',
    any: 'estrela membro vítima titular',
  },
  namedByField: 'ministério ministérios universidade universidades',
  relational: 'mãe pai filho filha irmão irmã tio tia porta-voz advogado advogada',
  documents: 'estud relat inquérit pesquis document nota comunicad artig font',
  participle: /[aiu][dt][oa]s?$/,
  bodysAdjective: /(?:al|suprem[oa]|europeia)$/,
  bodies:
    'governo ministério polícia empresa companhia grupo banco partido tribunal universidade associação sindicato fundação jornal diário agência emissora comissão parlamento conselho câmara prefeitura procuradoria ' +
    'igreja exército organização instituto hospital oposição direção federação liga clube equipa equipe fabricante operadora cidade assembleia senado congresso planalto',
  enclitics: 'lhe lhes me nos se te',
  openings: /(?:mente|ç(?:ão|ões)|idade)$/,
  clitics: 'se lhe lhes o a me nos te',
  subordinators: 'quando se como porque embora enquanto',
  of: 'de do da dos das para por pelo pela',
  particles: 'de da do dos das von van di al el bin la',
  longSurnames: true,
  breaks:
    'a ao à aos às em no na nos nas de do da dos das por pelo pela para com sem sobre entre até desde contra após durante que quem quando como onde e ou mas se não é são era foi tem tinha está mais muito também já ' +
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo hoje ontem depois antes porque pois enquanto nem num numa perante este esta nesta neste',
  times:
    'vezes ocasiões horas dias semanas meses anos minutos segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo hoje ontem amanhã manhã tarde noite janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ' +
    'também depois então ainda além disso finalmente recentemente porém passado passada próximo já assim agora logo nesta neste esta este baixinho nada sempre',
  infinitives: {
    verbs:
      /^(?:promet|assegur|afirm|di(?:z|ss)|dito|declar|reconhec|neg|admit|jur|confess|anunci|garant|sust|aleg|ped|prop|assum|exig)/,
    ending: /[aei]r(?:em|mos)?$/,
    before: '',
  },
  and: 'e',
  not: 'ninguém não nunca jamais nada nem',
}
