/** The panel in Brazilian Portuguese. `../pt-BR.ts` has the terms. */
export const panel = {
  // panel/panel.ts
  'bc-title': 'Códigos de backup',

  // panel/views/panel-view.ts
  'bc-loading': 'Buscando seus códigos…',
  'bc-retry': 'Tentar de novo',

  // panel/views/heading.ts
  'bc-not-active': 'Ainda não ativados',

  // panel/views/steps.ts
  'bc-steps': 'Etapas',
  'bc-step-save': 'Salvar',
  'bc-step-check': 'Verificar',
  'bc-step-done': 'Pronto',
  'bc-step-past': 'concluída',
  'bc-on': 'Ativados',

  // panel/views/save-ways.ts
  'bc-copy': 'Copiar',
  'bc-way-copied': 'Copiados',
  'bc-download': 'Baixar',
  'bc-way-downloaded': 'Baixados',
  'bc-print': 'Imprimir',
  'bc-way-printed': 'Impressos',
  'bc-in-app':
    'Você está no navegador interno de um app, que não salva arquivos nem imprime. Copie os códigos ou anote-os, ou abra esta página no seu navegador de sempre.',
  'bc-copied': 'Todos os códigos foram copiados.',
  'bc-not-copied':
    'Seu navegador não permitiu copiar. Os códigos estão selecionados: copie-os manualmente, baixe ou imprima.',
  'bc-downloaded': 'Confira seus downloads. O arquivo está lá?',
  'bc-downloaded-yes': 'Sim, está lá',
  'bc-printed': 'A impressão deu certo?',
  'bc-printed-yes': 'Sim, deu certo',
  'bc-not-printed': 'Este navegador não imprime. Copie ou baixe os códigos.',
  'bc-unsaved': 'Primeiro salve os códigos: copie, baixe, imprima ou anote.',
  'bc-unsaved-no-print': 'Primeiro salve os códigos: copie, baixe ou anote.',
  'bc-unsaved-in-app': 'Primeiro salve os códigos: copie ou anote.',
  'bc-unsaved-download': 'Primeiro confira se o arquivo está nos seus downloads.',
  'bc-unsaved-print': 'Primeiro confira se seus códigos foram impressos.',

  // panel/views/save-step.ts
  'bc-codes-title': 'Salve seus códigos de backup',
  'bc-codes-what': 'Nós nunca os vemos, por isso não podemos mostrá-los de novo.',
  'bc-codes-set': 'Conjunto {0}, criado em {1}',
  'bc-codes-where':
    'Guarde-os em dois lugares: no seu gerenciador de senhas e em papel, num lugar seguro.',
  'bc-continue': 'Continuar',
  'bc-written-down': 'Anotei os códigos à mão',
  'bc-cancel': 'Cancelar',
  'bc-leaving':
    'Parar aqui? Estes códigos não vão funcionar, mesmo que você os tenha salvado.',
  'bc-leaving-renewal':
    'Parar aqui? Estes códigos não vão funcionar, mesmo que você os tenha salvado. Seus códigos antigos continuam funcionando.',
  'bc-leaving-keep': 'Manter estes códigos',
  'bc-discard': 'Descartar estes códigos',

  // panel/views/done-step.ts
  'bc-done-title': 'Os códigos de backup estão ativados',
  'bc-done-set-one': '{0} código · conjunto {1}',
  'bc-done-set-other': '{0} códigos · conjunto {1}',
  'bc-done-replaced':
    'Seus códigos antigos não funcionam mais. Jogue fora a lista antiga.',
  'bc-done-second':
    'Guarde uma segunda cópia em outro lugar, para o caso de perder a primeira.',
  'bc-done-print': 'Imprimir outra lista',
  'bc-done': 'Pronto',

  // panel/views/availability.ts
  'bc-off': 'Desativados',
  'bc-check-due': 'Hora de verificar',
  'bc-left-one': 'Resta {0}',
  'bc-left-other': 'Restam {0}',
  'bc-running-low': 'Quase no fim',
  'bc-used-up': 'Esgotados',
  'bc-locked': 'Bloqueados',
  'bc-none-one':
    'Perdeu o celular? Com um código de backup, você entra na conta. Você recebe {0} código, que só funciona uma vez.',
  'bc-none-other':
    'Perdeu o celular? Com um código de backup, você entra na conta. Você recebe {0}, e cada um só funciona uma vez.',
  'bc-exhausted':
    'Você usou todos os seus códigos. Obtenha novos agora, enquanto tem acesso à conta.',
  'bc-low-one': 'Resta {0} código. Obtenha novos códigos antes de precisar dele.',
  'bc-low-other':
    'Restam {0} códigos. Obtenha novos códigos antes de precisar do último.',
  'bc-low-of-one':
    'Os códigos de “{0}” estão acabando (resta {1}). Obtenha novos códigos em breve.',
  'bc-low-of-other':
    'Os códigos de “{0}” estão acabando (restam {1}). Obtenha novos códigos em breve.',
  'bc-suspended':
    'Os códigos de backup foram bloqueados depois de muitas tentativas erradas. Digite aqui um dos seus códigos para desbloqueá-los ou obtenha novos.',

  // panel/views/overview.ts
  'bc-add': 'Obter outro conjunto',

  // panel/views/pending-set.ts
  'bc-pending-title': 'Conclua a ativação dos códigos',
  'bc-pending':
    'Este navegador não tem mais estes códigos. Se você os salvou, abra o que salvou e digite qualquer um. Se não, comece de novo.',
  'bc-pending-elsewhere':
    'Estes códigos foram criados em outro navegador ou em outra aba. Se você os tem, digite qualquer um. Se não, comece de novo.',
  'bc-pending-prepared':
    'O conjunto vai funcionar depois que você digitar um dos códigos dele.',
  'bc-pending-label': 'Um desses códigos',
  'bc-confirm': 'Ativar os códigos',
  'bc-start-again': 'Começar de novo',
  'bc-finish': 'Concluir',
  'bc-turn-it-on': 'Ativar',

  // panel/views/check-step.ts
  'bc-prove-title': 'Verifique o que você salvou',
  'bc-prove-why':
    'Abra o que você salvou e digite qualquer código. Isso não gasta o código.',
  'bc-prove-label': 'Um dos seus novos códigos',
  'bc-back-to-codes': 'Voltar aos códigos',
  'bc-confirming': 'Ativando seus códigos…',

  // panel/views/set-facts.ts
  'bc-set-unnamed': 'Seus códigos',
  'bc-set-by-id': 'Conjunto {0}',
  'bc-set-prepared': 'Preparado por {0}.',
  'bc-set-imported': 'Preparado pelo seu administrador.',
  'bc-set-left-one': 'Resta {0} de {1}',
  'bc-set-left-other': 'Restam {0} de {1}',
  'bc-set-left-locked-one': 'Resta {0}/{1}, bloqueado',
  'bc-set-left-locked-other': 'Restam {0}/{1}, bloqueados',
  'bc-set-none-used': 'Nenhum código foi usado ainda.',
  'bc-set-used-one': 'O código {0} foi usado.',
  'bc-set-used-other': 'Os códigos {0} foram usados.',
  'bc-set-made': 'Criado em {0}',
  'bc-set-last-used': 'Último uso em {0}',
  'bc-set-last-checked': 'Última verificação em {0}',
  'bc-set-review': 'Confira até {0} se você ainda tem a lista',
  'bc-review-ask': 'Você ainda os tem? Para ter certeza, verifique um código.',
  'bc-review-due': 'Está na hora de conferir se você ainda tem esta lista.',
  'bc-review-overdue':
    'Você não verifica esta lista desde {0}. Se a perdeu, obtenha novos códigos.',

  // panel/views/active-set.ts
  'bc-check': 'Verificar um código',
  'bc-renew': 'Obter novos códigos',
  'bc-remove': 'Remover',

  // panel/views/check-form.ts
  'bc-check-how': 'Digite qualquer código deste conjunto. Isso não gasta o código.',
  'bc-check-how-any':
    'Digite qualquer código de uma das suas listas. Isso não gasta o código.',
  'bc-check-label': 'Um código deste conjunto',
  'bc-check-label-any': 'Um código de uma das suas listas',
  'bc-unlock': 'Desbloquear códigos',
  'bc-check-send': 'Verificar código',
  'bc-check-works':
    'O código {0} funciona, e os outros códigos não usados deste conjunto também.',
  'bc-check-works-of':
    'O código {0} de “{1}” funciona, e os outros códigos não usados desse conjunto também.',
  'bc-check-used': 'Você usou o código {0} em {1}. Tente um que não esteja riscado.',
  'bc-check-used-of':
    'O código {0} de “{1}” foi usado em {2}. Tente um que não esteja riscado.',

  // panel/views/remove-set.ts
  'bc-remove-what':
    'Estes códigos param de funcionar na hora, inclusive os impressos. Depois disso, você fica sem códigos de backup.',
  'bc-remove-what-of':
    'Os códigos de “{0}” param de funcionar na hora, inclusive os impressos.',
  'bc-discard-what':
    'Você não vai poder usar estes códigos, mesmo que os tenha imprimido.',
  'bc-discard-prepared':
    '{0} preparou “{1}”. Talvez alguém que também usa esta conta esteja esperando por esse conjunto. Se você o descartar, os códigos dele nunca vão funcionar, nem mesmo os impressos.',
  'bc-discard-imported':
    'Seu administrador preparou “{0}”. Talvez alguém que também usa esta conta esteja esperando por esse conjunto. Se você o descartar, os códigos dele nunca vão funcionar, nem mesmo os impressos.',
  'bc-discard-elsewhere':
    'O conjunto “{0}” foi criado em outro navegador ou em outra aba ({1}). Talvez alguém que também usa esta conta o esteja salvando agora. Se você o descartar, os códigos dele nunca vão funcionar, nem mesmo os impressos.',
  'bc-discard-yes': 'Sim, descartar',
  'bc-discard-start-again': 'Descartar e recomeçar',
  'bc-remove-now': 'Remover este conjunto',
  'bc-close': 'Fechar',

  // panel/views/notices.ts
  'bc-outcome-on': 'Seus códigos de backup estão ativados.',
  'bc-outcome-replaced':
    'Seus novos códigos estão ativados. Os antigos não funcionam mais.',
  'bc-outcome-unlocked': 'Seus códigos de backup voltaram a funcionar.',
  'bc-outcome-removed': 'O conjunto foi removido. Os códigos dele não funcionam mais.',
  'bc-old-codes-work':
    'Seus códigos antigos ainda funcionam. Eles param de funcionar quando você ativar os novos.',

  // panel/views/start-form.ts
  'bc-renew-title': 'Obter novos códigos',
  'bc-renew-count-one': 'Você vai receber {0} novo código.',
  'bc-renew-count-other': 'Você vai receber {0} novos códigos.',
  'bc-renew-what':
    'Os antigos continuam funcionando até você salvar e verificar os novos.',
  'bc-renew-used-up': 'Os outros conjuntos ficam como estão.',
  'bc-keep-old': 'Manter os códigos antigos',
  'bc-add-what':
    'Guarde um segundo conjunto em outro lugar ou obtenha um para cada pessoa que usa esta conta. Você pode remover cada conjunto separadamente.',
  'bc-label': 'Onde você vai guardá-los? (opcional)',
  'bc-label-hint': 'Por exemplo, “Cofre de casa”.',
  'bc-generate': 'Obter os códigos',
  'bc-regenerate': 'Criar novos códigos',

  // panel/views/make-step.ts
  'bc-step-up-title': 'Confirme sua identidade',
  'bc-step-up-why':
    'Um código de backup abre sua conta, por isso só você deve poder obter novos.',
  'bc-generating-title': 'Criando seus códigos',
  'bc-generating': 'Criados neste dispositivo: {0} de {1}.',
  'bc-enrolling': 'Quase pronto. Seus códigos ficam neste dispositivo.',

  // panel/views/recovery.ts, panel/views/start-form.ts
  'bc-recovery-asked': 'Em {0}, alguém pediu para recuperar esta conta.',
  'bc-recovery-asked-from':
    'Em {0}, alguém pediu para recuperar esta conta. Dispositivo: {1}.',
  'bc-recovery-until': 'A recuperação pode ser concluída a partir de {0}.',
  'bc-recovery-ready': 'A recuperação já pode ser concluída.',
  'bc-dispute': 'Não fui eu',
  'bc-dispute-what':
    'Se não foi você, interrompa a recuperação. Seus códigos ficam como estão.',
  'bc-dispute-yes': 'Sim, interromper',
  'bc-outcome-recovery-stopped':
    'A recuperação foi interrompida. Mude sua senha agora, porque outra pessoa sabe qual é.',
  'bc-recently-recovered':
    'Esta conta foi recuperada há pouco tempo. Não foi você? Em uma das nossas mensagens, abra o link que interrompe a recuperação. O link bloqueia a conta.',
  'bc-recovering-what':
    'Quando você os ativar, todos os códigos anteriores param de funcionar e sua conta é desconectada em todos os lugares.',
};
