/**
 * The elements in Brazilian Portuguese, with "você". Words: backup code = código de backup;
 * set = conjunto; sheet = lista, because it can be a file as well; turn on = ativar;
 * sign in = fazer login; confirm that it's you = confirmar a identidade;
 * recover = recuperar; used up = esgotado; locked = bloqueado; cross off = riscar;
 * discard = descartar; remove = remover; password manager = gerenciador de senhas; tab = aba.
 * No past participle says whether the person is a man or a woman.
 */

import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'pt-BR',
  'bc-direction': 'ltr',

  // problems.ts
  'bc-problem-unreachable':
    'Não foi possível acessar o site agora. Verifique sua conexão e tente de novo.',
  'bc-problem-refused': 'O site recusou o pedido. Recarregue a página e tente de novo.',
  'bc-problem-unauthorized':
    'Sua sessão terminou. Faça login de novo em outra aba, depois volte aqui e tente de novo.',
  'bc-problem-another-account':
    'Agora você está usando outra conta. Recarregue a página ou volte para a conta com que a abriu.',
  'bc-problem-step-up': 'Confirme sua identidade antes de mudar seus códigos.',
  'bc-problem-factor':
    'Um código de backup não basta para essa mudança. Confirme com a segunda etapa que você costuma usar e tente de novo.',
  'bc-problem-step-up-declined': 'Nada mudou, porque você não confirmou sua identidade.',
  'bc-problem-wrong-code':
    'Esse código não é deste conjunto. Digite qualquer código deste conjunto.',
  'bc-problem-throttled': 'Tentativas demais. Tente de novo em {0}.',
  'bc-problem-busy':
    'O site ainda está processando outro pedido seu. Tente de novo daqui a pouco.',
  'bc-problem-suspended':
    'Os códigos de backup foram bloqueados depois de muitas tentativas erradas.',
  'bc-problem-elsewhere':
    'Você começou a criar novos códigos em outro navegador ou em outra aba ({0}). Termine lá ou comece de novo aqui.',
  'bc-problem-clock':
    'O relógio do seu dispositivo está errado. Ajuste a data e a hora e tente de novo.',
  'bc-problem-too-many-sets-one':
    'Você já tem {0} conjunto, e esse é o limite. Primeiro, remova-o.',
  'bc-problem-too-many-sets-other':
    'Você já tem {0} conjuntos, e esse é o limite. Primeiro, remova um.',
  'bc-problem-recovery-off':
    'Este site não recupera contas por aqui. Fale com o suporte dele.',
  'bc-problem-operator':
    'Só o suporte do site pode recuperar esta conta. Fale com ele e prepare-se para comprovar quem você é.',
  'bc-problem-frozen':
    'Esta conta está bloqueada, porque alguém avisou que outra pessoa a recuperou. Peça ao suporte do site para desbloqueá-la.',
  'bc-problem-link-expired':
    'Este link não funciona mais. Faça login de novo com sua senha e peça um novo link.',
  'bc-problem-gone':
    'Este conjunto não existe mais. Talvez tenha sido alterado em outra aba.',
  'bc-problem-label':
    'O texto que você digitou tem um caractere que não pode ser exibido. Apague-o e tente de novo.',
  'bc-problem-unsafe-form':
    'Os códigos de backup não funcionam nesta página, porque o formulário dela não é seguro. Faça login de outra forma e avise o site.',
  'bc-problem-cannot-hash':
    'Este navegador não conseguiu fazer o cálculo. Recarregue a página ou tente outro navegador.',
  'bc-problem-other': 'Algo deu errado ({0}). Tente de novo.',

  // code-field/code-field.ts
  'bc-field-count-one': '{0} de {1} caractere',
  'bc-field-count-other': '{0} de {1} caracteres',
  'bc-field-hint': 'Maiúsculas, espaços e hifens não fazem diferença.',
  'bc-field-bad-symbol': 'Os códigos nunca têm “{0}”. Confira o caractere {1}.',
  'bc-field-empty': 'Digite um código da sua lista.',
  'bc-field-several-one': 'Há {0} código aqui. Deixe só um.',
  'bc-field-several-other': 'Há {0} códigos aqui. Deixe só um.',
  'bc-field-authenticator':
    'Parece um código do seu app autenticador. Digite um código de backup.',
  'bc-field-length-one': 'Um código tem {0} caractere. Você digitou {1}.',
  'bc-field-length-other': 'Um código tem {0} caracteres. Você digitou {1}.',
  'bc-field-check-failed':
    'Há um erro de digitação. Compare o código com sua lista, grupo por grupo.',
  'bc-field-question':
    'Confira o caractere {0}. Você digitou “{1}”. Na sua lista está “{2}”?',
  'bc-field-question-spelled':
    'Confira o caractere {0}. Você digitou: {1}. Na sua lista está: {2}?',
  'bc-field-digit': 'dígito {0}',
  'bc-field-letter': 'letra {0}',

  // panel/panel.ts
  'bc-title': 'Códigos de backup',

  // sheet/sheet.ts
  'bc-sheet-account': 'Conta',
  'bc-sheet-label': 'Nome',
  'bc-sheet-made': 'Criado em',
  'bc-sheet-set': 'Conjunto',
  'bc-sheet-title': 'Códigos de backup',
  'bc-sheet-qr': 'abre a página de login',
  'bc-sheet-page': 'Página {0} de {1}',
  'bc-sheet-not-on':
    'Estes códigos só funcionam depois que você digitar um deles nas configurações da sua conta.',
  'bc-sheet-done': 'Feito',
  'bc-sheet-used-on': 'usado em',
  'bc-sheet-use': 'Como usar um código',
  'bc-sheet-use-sign-in': 'Faça login com nome de usuário e senha.',
  'bc-sheet-use-choose': 'Escolha “Usar um código de backup”.',
  'bc-sheet-use-type':
    'Digite qualquer código que não esteja riscado. Maiúsculas, espaços e hifens não fazem diferença.',
  'bc-sheet-keep': 'Como mantê-los seguros',
  'bc-sheet-keep-once': 'Cada código só funciona uma vez. Depois, risque-o.',
  'bc-sheet-keep-where': 'Guarde esta lista onde só você possa pegá-la.',
  'bc-sheet-keep-copy': 'Guarde uma cópia em outro lugar.',
  'bc-sheet-keep-new':
    'Se você obtiver novos códigos, estes param de funcionar quando os novos forem ativados.',
  'bc-sheet-notes': 'Anotações (nunca sua senha)',
  'bc-sheet-lost-address': 'Perdeu o celular e esta lista? Acesse {0}',
  'bc-sheet-lost': 'Perdeu o celular e esta lista? Peça ajuda ao site.',
  'bc-sheet-lost-service': 'Perdeu o celular e esta lista? Peça ajuda a {0}.',
  'bc-sheet-no-copy': 'Não podemos mostrar estes códigos de novo.',
  'bc-sheet-cut': 'Recorte nas linhas contínuas e dobre nas pontilhadas.',
  'bc-advice-never': 'Nunca vamos pedir um código por telefone, e-mail ou chat.',

  // sheet/print-dialog.ts
  'bc-print-title': 'Imprima seus códigos',
  'bc-print-usual': 'Tamanho normal',
  'bc-print-usual-hint': 'Uma folha de papel.',
  'bc-print-large': 'Letras grandes',
  'bc-print-large-hint': 'Mais fáceis de ler, em mais páginas.',
  'bc-print-cards': 'Cartões para a carteira',
  'bc-print-cards-hint': 'Do tamanho de um cartão de banco, para recortar e dobrar.',
  'bc-print-qr': 'Um QR ao lado de cada código',
  'bc-print-qr-no-room': 'Não cabe nos cartões.',
  'bc-print-qr-hint': 'Você pode escaneá-lo em vez de digitar o código.',
  'bc-print-pages-one': 'Imprime {0} página.',
  'bc-print-pages-other': 'Imprime {0} páginas.',

  // second-copy
  'bc-note-title': 'Códigos de backup para {0}',
  'bc-note-set': 'Conjunto {0}, criado em {1}',
  'bc-reminder-title': 'Verifique seus códigos de backup',
  'bc-reminder-title-for': 'Verifique seus códigos de backup para {0}',
  'bc-reminder-text':
    'Você ainda tem a lista do conjunto {0}? Se não tiver, obtenha novos códigos nas configurações da sua conta.',
  'bc-copy-encrypting': 'Criptografando…',
  'bc-copy-encrypted': 'Salvar arquivo criptografado',
  'bc-copy-encrypted-done':
    'O arquivo criptografado foi salvo. Guarde as cinco palavras em outro lugar.',
  'bc-copy-not-encrypted': 'Não foi possível criptografar o arquivo. Tente de novo.',
  'bc-copy-remind': 'Lembrar-me em um ano',
  'bc-copy-remind-done':
    'Abra o arquivo baixado para adicionar o lembrete ao seu calendário. O arquivo não contém códigos.',
  'bc-copy-note': 'Copiar como nota',
  'bc-copy-note-done':
    'Nota copiada. Cole em uma nota segura do seu gerenciador de senhas.',
  'bc-copy-refused': 'Seu navegador não permitiu copiar.',
  'bc-copy-share': 'Compartilhar',
  'bc-words-title': 'Estas cinco palavras abrem o arquivo',
  'bc-words-how':
    'O arquivo está nos seus downloads. Para abri-lo depois, você precisa destas palavras e do age, um programa gratuito (age-encryption.org).',
  'bc-words-keep':
    'Anote-as e não as guarde junto com o arquivo. Não podemos mostrá-las de novo.',
  'bc-words-type': 'Digite as cinco palavras',
  'bc-words-wrong': 'Não são essas as palavras. Compare com o que você anotou.',
  'bc-words-check': 'Verificar as palavras',

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

  // entry/announcing.ts
  'bc-entry-scanned':
    'O código está no campo. Compare-o com sua lista e depois continue.',
  'bc-entry-sending': 'Verificando o código…',
  'bc-entry-wait': 'Tentativas demais. Espere até o tempo indicado acabar.',
  'bc-entry-again': 'Agora você pode tentar de novo.',

  // entry/views.ts
  'bc-entry-title': 'Digite um código de backup',
  'bc-entry-title-confirm': 'Confirme com um código de backup',
  'bc-entry-confirm': 'Confirmar',
  'bc-entry-locked': 'Os códigos de backup estão bloqueados',
  'bc-entry-another-way': 'Faça login de outra forma.',
  'bc-entry-recovery': 'Não tenho nada disso',
  'bc-entry-scan': 'Escanear',
  'bc-entry-loading': 'Um momento…',
  'bc-entry-none': 'Esta conta não tem códigos de backup. Faça login de outra forma.',
  'bc-entry-suspended':
    'Houve muitas tentativas erradas. Faça login de outra forma ou use um navegador em que você já fez login antes.',
  'bc-entry-label': 'Código de backup',
  'bc-entry-send': 'Fazer login',

  // scanning/view.ts
  'bc-scan-title': 'Escanear um código',
  'bc-scan-choose': 'Escolha um código',
  'bc-scan-take': 'Pegue um que você não riscou.',
  'bc-scan-hold': 'Aponte a câmera para o quadrado ao lado de um código.',
  'bc-scan-photo':
    'Tire uma foto do quadrado ao lado de um código ou escolha o arquivo que você salvou.',
  'bc-scan-no-camera': 'Esta página não pode usar sua câmera. Use uma foto.',
  'bc-scan-no-decoder': 'Este navegador não consegue ler o quadrado. Digite o código.',
  'bc-scan-not-found':
    'Não há nenhum código de backup nesta imagem. Chegue mais perto ou digite o código.',
  'bc-scan-not-in-file':
    'Não há nenhum código de backup nesse arquivo. Se ele estiver criptografado, primeiro abra-o com as cinco palavras.',
  'bc-scan-another':
    'Isso não é um código de backup. Use o quadrado ao lado de um código.',
  'bc-scan-file': 'Usar foto ou arquivo',

  // entry/attempt-texts.ts
  'bc-entry-expired': 'Este login demorou demais. Comece de novo.',
  'bc-entry-never-on':
    'Os códigos que você criou em {0} (conjunto {1}) nunca foram ativados, por isso não funcionam.',
  'bc-entry-wrong': 'Esse não é um dos seus códigos. Confira sua lista e tente de novo.',
  'bc-entry-used': 'Você usou o código {0} em {1}. Tente o próximo.',
  'bc-entry-used-of':
    'Você usou o código {0} em {1} (do conjunto criado em {2}). Tente o próximo.',
  'bc-entry-replaced':
    'Este código é de um conjunto mais antigo, criado em {0} e substituído em {1}. Use sua lista mais recente.',
  'bc-entry-withdrawn':
    'Este código é de um conjunto criado em {0} e removido em {1}. Use outra lista ou faça login de outra forma.',
  'bc-entry-spent':
    'Este código é de um conjunto criado em {0} e esgotado em {1}. Use outra lista ou faça login de outra forma.',

  // entry/accepted-view.ts
  'bc-entry-in': 'Você entrou na conta',
  'bc-entry-confirmed': 'Identidade confirmada',
  'bc-entry-used-now': 'Você acabou de usar o código {0}. Risque esse código.',
  'bc-entry-used-now-named':
    'Você acabou de usar o código {0} de “{1}”. Risque esse código.',
  'bc-entry-used-now-made':
    'Você acabou de usar o código {0} do conjunto criado em {1}. Risque esse código.',
  'bc-entry-left-one': 'Resta {0}.',
  'bc-entry-left-other': 'Restam {0}.',
  'bc-entry-none-left': 'Não resta nenhum.',
  'bc-entry-lost':
    'Perdeu o celular? Configure um novo agora. Você não vai precisar confirmar sua identidade de novo.',
  'bc-entry-few':
    'Seus códigos estão acabando. Obtenha novos agora, enquanto tem acesso à conta.',
  'bc-entry-last':
    'Esse era o último código desta lista. Obtenha novos códigos agora, ou da próxima vez você pode ficar sem acesso.',
  'bc-entry-new-phone': 'Configurar novo celular',

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

  // entry/lost/
  'bc-lost-title': 'Perdeu tudo?',
  'bc-lost-what':
    'Vamos enviar uma mensagem para todos os e-mails e telefones desta conta. Abra o link da mensagem e espere, em geral um dia. Depois você pode obter novos códigos.',
  'bc-lost-again':
    'Já esperou? Peça mais uma vez, e vamos enviar o link que conclui a recuperação.',
  'bc-lost-ask': 'Receber mensagem',
  'bc-lost-truth':
    'Sem um código, não dá para fazer login por esta página, e ninguém pode trazer de volta códigos perdidos. Sua conta ainda está aberta em outro lugar, talvez em outro dispositivo? Obtenha novos códigos por lá.',
  'bc-lost-others': 'Se não, veja o que o site oferece:',
  'bc-lost-support':
    'Se não, fale com o suporte do site. Lá podem dizer o que é possível fazer.',
  'bc-asked-title': 'Procure nossa mensagem',
  'bc-asked-what':
    'Enviamos uma mensagem para todos os e-mails e telefones desta conta. Abra-a neste dispositivo.',
  'bc-asked-hours-one': 'A espera é de {0} hora, às vezes mais.',
  'bc-asked-hours-other': 'A espera é de {0} horas, às vezes mais.',
  'bc-asked-days-one': 'A espera é de {0} dia, às vezes mais.',
  'bc-asked-days-other': 'A espera é de {0} dias, às vezes mais.',
  'bc-asked-spam': 'Nada depois de alguns minutos? Procure no spam.',
  'bc-asked-digits': 'Recebi seis dígitos',
  'bc-asked-label': 'Seis dígitos de um SMS ou do seu contato de confiança',
  'bc-asked-incomplete': 'Digite todos os seis dígitos.',
  'bc-asked-wrong':
    'Esses dígitos estão errados ou não valem mais. Confira-os, ou volte e peça novos.',
  'bc-back': 'Voltar',

  // recovery/
  'bc-recovery-approve-title': 'Você pediu para recuperar sua conta?',
  'bc-recovery-approve-who':
    'Alguém está tentando fazer login na sua conta e diz que perdeu todos os códigos e dispositivos. Se for você, inicie a recuperação.',
  'bc-recovery-approve-what':
    'Depois você espera, em geral um dia. Avisamos todos os e-mails e telefones da sua conta, para que qualquer pessoa que receba nossas mensagens possa interromper a recuperação. Seus códigos antigos continuam funcionando até você ativar novos.',
  'bc-recovery-approve-not-you':
    'Não foi você? Não inicie a recuperação. Alguém sabe sua senha, então mude-a.',
  'bc-recovery-approve': 'Sim, sou eu: iniciar',
  'bc-recovery-approved-title': 'A espera começou',
  'bc-recovery-approved':
    'A espera termina em {0}. Depois, faça login de novo com sua senha e escolha “Não tenho nada disso”. Vamos enviar o link que conclui a recuperação.',
  'bc-recovery-found': 'Se você encontrar um código nesse meio-tempo, use-o.',
  'bc-recovery-finish-title': 'Sua espera acabou',
  'bc-recovery-finish-what':
    'Continue, e você vai receber novos códigos neste navegador. Quando você os ativar, todos os códigos anteriores param de funcionar e sua conta é desconectada em todos os lugares.',
  'bc-recovery-finish-not-you':
    'Não foi você? Não continue. Em uma das nossas outras mensagens, abra o link que interrompe a recuperação.',
  'bc-recovery-finish': 'Continuar',
  'bc-recovery-sign-in':
    'Primeiro faça login com sua senha em outra aba deste navegador. Depois volte aqui e escolha “Continuar”.',
  'bc-recovery-permitted-title': 'Agora você pode obter novos códigos',
  'bc-recovery-permitted':
    'Obtenha-os neste navegador até {0}. Nada mudou ainda, e seus códigos antigos continuam funcionando.',
  'bc-recovery-stop-title': 'Interromper esta recuperação?',
  'bc-recovery-stop-what':
    'Alguém pediu para recuperar sua conta. Se não foi você, interrompa a recuperação agora. Isso não dá a ninguém acesso à conta, e seus códigos ficam como estão.',
  'bc-recovery-stop-late':
    'Alguém já recuperou sua conta? Então interromper a recuperação bloqueia a conta até o suporte do site desbloqueá-la.',
  'bc-recovery-stop': 'Interromper',
  'bc-recovery-stop-expired':
    'Este link não funciona mais. Talvez a recuperação já tenha terminado. Se não foi você quem pediu, mude sua senha e fale com o suporte do site.',
  'bc-recovery-stopped-title': 'Recuperação interrompida',
  'bc-recovery-stopped': 'Não é mais possível continuar esta recuperação.',
  'bc-recovery-change-password': 'Agora mude sua senha, porque outra pessoa sabe qual é.',
  'bc-recovery-no-link-title': 'Abra o link da nossa mensagem',
  'bc-recovery-no-link':
    'Esta página precisa do link que enviamos. Abra a mensagem de novo e use o link dela.',
  'bc-recovery-refused-title': 'Não funcionou',
});
