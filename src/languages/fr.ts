import type { Language } from './language.ts'

/** French. */
export const fr: Language = {
  code: 'fr',
  functionWords:
    'vos quoi être avaient avoir eu sera seront serait fait faire tu eux encore déjà toujours ici ainsi tous toute toutes même peut doit cela ça c’est qu’il qu’elle d’un d’une l’on n’est as ai moins ' +
    'trop peu',
  cues: [
    {
      stems:
        'affirm chuchot grogn marmonn bredouill murmur jur déplor martel communiqu protest tempêt déclar expliqu ajout assur estim indiqu précis annonc soulign rappel racont confi répliqu lanc not jug constat regrett critiqu dénonc insist plaid comment ' +
        'martel avou demand observ détaill rapport témoign argument ' +
        'signal confirm rétorqu résum ironis murmur cri souffl exclam interrog inquièt étonn indign amus insurg alarm félicit tranch pest grommel hurl soupir relat évoqu considèr préconis réclam souhait salu avis accus nuanc tempér mart rassur relèv révèl espèr suggèr annonç lanç dénonç avanç avanc argu désol raill fulmin enchaîn pronostiqu lâch assèn',
      endings: 'e ent a èrent ait aient era erait',
    },
    {
      stems:
        'dit disent disait disaient dira dirent redit répond répondent répondit répondait reconnaît reconnaissent reconnut reconnaissait écrit écrivent écrivait écrivit poursuit poursuivent poursuivit poursuivait ' +
        'promet promettent promit promettait soutient soutiennent soutenait soutint prévient préviennent prévenait prévint maintient maintenait conclut concluent concluait admet admettent admit admettait ' +
        'veut croit croient pense pensent pensait juge fit fait avertit avertissent avertissait rappelle rappellent prétend prétendent prétendait craint craignent espère espèrent considère suggère révèle révèlent relève relèvent ' +
        'reprend reprit reprenait surenchérit renchérit réjouit définit garantit garantissent garantissait applaudit décrit décrivent confie sourit rit interroge résume répète répètent répétait plaint défend ' +
        'intervient intervint complète complètent glisse gronde explose grogne bredouille balbutie supplie ordonne conseille prévoit réagit réagissent réagissait exclut excluent excluait martèle assène',
      endings: '_',
    },
  ],
  participles: [
    {
      stems:
        'affirm communiqu protest tempêt déclar expliqu ajout assur estim indiqu précis annonc soulign rappel racont confi répliqu lanc not jug constat regrett critiqu dénonc insist plaid comment martel avou demand observ détaill rapport témoign ' +
        'argument signal confirm rétorqu résum ironis murmur cri souffl exclam interrog inquiét étonn indign amus insurg alarm félicit tranch hurl soupir relat évoqu considér préconis réclam souhait salu accus nuanc tempér ' +
        'rassur relev révél espér suggér avanc argu désol raill répét complét gliss grond conseill pens ordonn fulmin enchaîn assén propos',
      endings: 'é ée és ées er',
    },
    {
      stems:
        'dit dite écrit répondu reconnu poursuivi promis soutenu prévenu maintenu conclu admis averti prétendu craint repris surenchéri renchéri réjoui garanti décrit fait plaint défendu souri réagi exclu savoir entendre dire répondre écrire reconnaître',
      endings: '_',
    },
  ],
  auxiliaries: 'a ont avait avaient aura est sont était eut tenait tient fait font faisait laisse laissait',
  gerunds: [
    {
      stems:
        'affirm communiqu protest tempêt déclar expliqu ajout assur estim indiqu précis annonç soulign rappel confi lanç not regrett dénonç insist promett',
      endings: 'ant',
    },
    { stems: 'disant', endings: '_' },
  ],
  calls:
    'qualifie qualifia qualifiait juge jugeait dénonce dénonçait évoque évoquait décrit taxe parle parlent parlait accuse accusait accusent accusa accusé accusée accusés qualifié qualifiée qualifiés jugé jugée dénoncé dénoncée décrite taxé taxée',
  passive: { auxiliaries: 'été est sont était étaient fut', by: 'par' },
  calledAs: 'comme',
  works:
    'journal quotidien magazine hebdomadaire revue film livre roman album chanson titre série émission exposition opéra pièce site poème podcast spectacle single programme navire tableau sculpture article essai restaurant association festival jeu campagne saga documentaire comédie recueil',
  titled:
    'intitulé intitulée intitulés intitulées surnommé surnommée surnommés baptisé baptisée baptisés nommé nommée soi-disant prétendu prétendue prétendus prétendues dénommé dénommée',
  impersonal: { verbs: 'lire lit', subject: 'on', places: 'dans au aux à' },
  quoting: 'cite citait citent',
  wordsFor: 'mots termes',
  as: 'comme',
  asBefore: ['tout'],
  severalNouns: /^(?!lesquel).+s$/,
  plural: /(?:(?<![vt]i)ent|ont|aient)$/,
  that: 'que qu’ si pourquoi',
  framesBefore: [
    'selon',
    'd’ après',
    'aux yeux de',
    'de l’ avis de',
    'du point de vue de',
    'aux dires de',
    'à en croire',
    'au dire de',
    'de source proche de',
    'si l’ on en croit',
  ],
  framesBeforeMarks: 'pour',
  pronouns: { male: 'il lui', female: 'elle', plural: 'ils elles on' },
  otherPronouns: { male: 'lui', female: 'elle', any: 'son sa ses' },
  framesOwn: [
    'à * avis',
    'à * yeux',
    'selon * dires',
    'selon * termes',
    'selon * mots',
    'd’ après * dires',
    'de * point de vue',
  ],
  determiners: {
    male: 'le un ce cet son',
    female: 'la une cette sa',
    any: 'l’ les des ces ses leur leurs notre nos votre mon ma mes',
  },
  relatives: 'qui',
  articles: 'le la les l’ du des au aux',
  indefinite: 'un une des plusieurs certains certaines quelques d’autres deux trois',
  forenames: {
    male:
      'achille adrien alban alexandre alexis alphonse ambroise anatole anselme antonin aristide arnaud arsène auguste augustin aurélien barnabé baptiste barthélemy ' +
      'basile bastien benoît bertrand boris camille célestin christophe clément corentin cyprien cyril désiré didier édouard éloi émile étienne fabien fabrice fernand ' +
      'firmin florent florian franck françois frédéric gaël gaétan gaspard gaston gauthier geoffroy georges germain ghislain gilles grégoire guillaume gustave henri ' +
      'hervé hippolyte honoré hugues jacques jean jean-baptiste jean-claude jean-françois jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jérémie ' +
      'joachim jocelyn jules karim laurent loïc lucien marius martial mathieu matthieu maxime mehdi mickaël noël octave olivier pascal patrice philippe pierre-yves ' +
      'raoul raphaël régis rémi rémy robin rodolphe romain romuald sébastien serge stanislas stéphane sylvain tanguy théophile thibault thierry urbain virgile vivien ' +
      'yann yannick yves yvan yvon zacharie',
    female:
      'adèle adeline agathe agnès aïcha aline alix amandine amélie anaïs andrée angèle anne-marie annick antoinette apolline ariane arlette armelle astrid aude aurélie ' +
      'aurore axelle bénédicte bérénice berthe blanche brigitte capucine carine cécile céline chantal chloé christelle christiane clarisse claude claudine clémence ' +
      'clémentine clotilde colette coralie corinne cosette delphine dorothée édwige éliane élisabeth élodie émeline émilie emmanuelle estelle eugénie évelyne fabienne ' +
      'fanny flavie flore françoise frédérique gaëlle georgette germaine ghislaine gwenaëlle henriette hortense huguette jade janine jeannine joëlle josette juliette ' +
      'justine karine laetitia laure laurence léa léonie liliane line lise lucie lucienne ludivine lydie maëlle maëva magali manon marceline margaux margot marguerite ' +
      'marie-claude marie-hélène marine marion marthe martine maryse mathilde maud micheline mireille monique myriam nadège nadine nathalie ninon noémie odette odile ' +
      'océane pascale paule perrine raymonde régine romane rosalie roseline sabine sandrine séverine sidonie solange solène suzie sylvie tiphaine thérèse valentine ' +
      'véronique victoire violette virginie yolande',
  },
  titles: {
    male: 'm m. monsieur mr sir mgr père frère maître prince roi',
    female: 'mme mme. madame mlle mademoiselle lady sœur soeur princesse reine',
    any: 'dr docteur pr professeur me saint sainte mm mm. mmes',
  },
  roles: {
    male:
      'ministre président directeur maire porte-parole chef avocat juge procureur député sénateur élu patron responsable secrétaire commissaire économiste chercheur professeur historien sociologue médecin entraîneur joueur attaquant ' +
      'acteur chanteur écrivain auteur réalisateur metteur musicien peintre journaliste rédacteur agriculteur pêcheur paysan habitant voisin témoin père mari fils frère oncle ami collègue candidat ambassadeur général colonel capitaine ' +
      'évêque curé prêtre pape policier gendarme pompier syndicaliste militant fondateur propriétaire gérant entrepreneur expert spécialiste analyste conseiller préfet gouverneur premier roi prince homme garçon étudiant élève ingénieur champion vieux veuf retraité quinquagénaire sexagénaire septuagénaire trentenaire dirigeant chancelier écologiste socialiste parlementaire restaurateur éleveur commerçant magistrat',
    female:
      'ministre présidente directrice maire porte-parole cheffe avocate juge procureure députée sénatrice élue patronne responsable secrétaire commissaire économiste chercheuse professeure historienne sociologue médecin entraîneuse joueuse ' +
      'actrice chanteuse écrivaine autrice réalisatrice musicienne peintre journaliste rédactrice agricultrice habitante voisine mère femme épouse fille sœur tante amie collègue candidate ambassadrice générale capitaine policière ' +
      'syndicaliste militante fondatrice propriétaire gérante entrepreneuse experte spécialiste conseillère préfète gouverneure reine princesse étudiante ingénieure championne vieille veuve infirmière institutrice retraitée quinquagénaire sexagénaire septuagénaire trentenaire dirigeante chancelière écologiste socialiste parlementaire restauratrice éleveuse commerçante magistrate',
    any: 'star leader membre numéro victime',
  },
  namedByField: 'ministère ministères université universités',
  relational: 'mère père grand-mère grand-père fils sœur frère oncle tante porte-parole avocat avocate',
  documents: 'étud rapp sondag enquêt inform document note recherch communiqu articl sourc',
  participle: /ée?s?$/,
  bodysAdjective: /(?:é(?:en|enne)|ale?|aux|nel(?:le)?|aire|suprême)$/,
  bodies:
    'gouvernement ministère police entreprise société groupe banque parti tribunal cour université association syndicat fondation journal agence chaîne commission parlement conseil mairie parquet préfecture gendarmerie ' +
    'église armée organisation institut hôpital opposition direction fédération ligue club équipe constructeur opérateur ville région assemblée sénat élysée matignon',
  // le Parisien is a newspaper
  peoples: {
    male: /(?:(?<!^paris)ien|(?<!^cal)ais|(?<!^art|^val)ois|ricain|lemand|lamand|agnol)$|^(?:kényan|afghan|catalan|occitan|belge|russe|suisse|turc|grec|serbe|croate|bulgare|tchèque|slovaque|slovène|britannique|corse|basque|breton|normand)$/,
    female:
      /(?:ienne|aise|oise|ricaine|lemande|lamande|agnole)$|^(?:kényane|afghane|catalane|turque|grecque|bretonne)$/,
  },
  elisions: 'l d qu n s c j m t jusqu lorsqu puisqu quoiqu presqu',
  enclitics: 'il elle on ils elles je nous vous tu ce',
  openings: /(?:\p{Ll}{3}ement|[st]ions?|ités?)$/u,
  clitics: 'se s’ lui leur me m’ nous ne n’ y en le la l’ t’ vous',
  subordinators: 'quand lorsque si comme parce puisque alors tandis bien',
  of: 'de du des d’ pour chez à au aux en',
  particles: 'de du d’ des la le l’ von van di el al ben bin',
  breaks:
    'à au aux dans en par pour sur avec sans sous entre vers chez depuis pendant après avant contre selon comme quand lorsque que qu’ qui dont où et ou mais car donc ne n’ est sont était a ont avait lors devant face ' +
    'il elle ils elles on nous vous je se s’ plus pas si puis alors mardi lundi mercredi jeudi vendredi samedi dimanche hier aujourd’hui matin soir tout très aussi afin auprès durant malgré y ce',
  times:
    'fois reprises heures jours semaines mois années minutes lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd’hui demain matin soir midi janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
    'ensuite encore aussi alors enfin également récemment notamment ainsi toutefois cependant pourtant simplement déjà plus tard par ailleurs dernier doucement sèchement aussitôt donc même d’emblée en revanche finalement souvent toujours',
  infinitives: {
    verbs:
      /^(?:promet|promi|assur|affirm|di(?:t|sent|sai)|déclar|reconn|avou|ni(?:e|a|é)|juge|estim|jur|confi|prétend|garanti|propos|menac|admet|admi|explique|confess)/,
    ending: /(?:[^h]er|ir|oir|[dtui]re)$/,
    before: 'de d’ ne n’ pas non plus',
  },
  and: 'et',
  not: 'personne nul pas jamais rien ni aucun aucune',
}
