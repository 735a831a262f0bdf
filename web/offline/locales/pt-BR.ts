/**
 * The offline page in Brazilian Portuguese, with "você". A sheet is a "lista", a set a
 * "conjunto", as in the elements. Erase = apagar; passes = passagens; import file = arquivo
 * de importação.
 */

import { templatesFrom } from '../../elements/locales/templates.js';

export const templates = templatesFrom({
  // about-page.ts
  'page-about': 'Sobre esta página',
  'page-version': 'Versão',
  'page-module-hash': 'SHA-256 do módulo',
  'page-self-test-what':
    'O autoteste compara Argon2id, scrypt, PBKDF2, HMAC e SHA-256 com resultados publicados.',
  'page-licences': 'Licenças de tudo o que há nesta página',
  'page-self-test-running': 'Autoteste em andamento…',
  'page-self-test-passed': 'Passou no autoteste',
  'page-self-test-failed': 'Falhou no autoteste',
  'page-not-blocked': 'O que esta página não pode bloquear enquanto você está online',
  'page-not-blocked-what':
    'A política de segurança desta página bloqueia todas as requisições, até as de um script que outra pessoa coloque nela. Mesmo assim, um script desses poderia:',
  'page-not-blocked-page': 'abrir outra página, com qualquer coisa no endereço',
  'page-not-blocked-name':
    'fazer o navegador consultar o nome de um site e esconder uma mensagem nesse nome',
  'page-not-blocked-early':
    'fazer navegadores baseados no Chromium se conectarem com antecedência, por causa de uma dica preconnect ou antes de bloquearem um frame ou um formulário; nada é enviado por essa conexão',
  'page-not-blocked-webrtc': 'usar WebRTC em navegadores baseados no Chromium',

  // code-check/
  'page-task-check': 'Verificar ou abrir lista',
  'page-file': 'Arquivo de importação ou criptografado (opcional)',
  'page-file-hint':
    'Você também pode arrastá-lo para esta página. Se for um arquivo de importação, você verá o conteúdo. Se for um arquivo criptografado, você verá a lista depois de digitar as cinco palavras dele.',
  'page-code': 'Código',
  'page-check-hint': 'Verificar um código aqui não gasta o código.',
  'page-check': 'Verificar',
  'page-tried': 'Conjuntos comparados',
  'page-words': 'As cinco palavras deste arquivo',
  'page-opening': 'Abrindo…',
  'page-open': 'Abrir',
  'page-opened': 'A lista deste arquivo',
  'page-erase-text': 'Apagar desta página',
  'page-text-copied':
    'Lista copiada. Depois, copie outra coisa, para que nenhum código fique na área de transferência.',
  'page-words-wrong': 'Estas palavras não abrem o arquivo. Confira uma por uma.',
  'page-words-memory':
    'Este dispositivo não tem memória suficiente para abrir o arquivo.',
  'page-words-failed':
    'Não foi possível abrir este arquivo ({0}). Tente de novo ou use outro navegador.',
  'page-well-formed':
    'Nenhum erro de digitação: os caracteres de verificação conferem. Só o site pode dizer se o código funciona.',
  'page-foreign': 'O código está escrito corretamente, mas não é deste arquivo.',
  'page-not-checked': 'Não foi possível verificar este código ({0}).',
  'page-trying-one': 'Comparando com {0} conjunto.',
  'page-trying-other': 'Comparando com {0} conjuntos.',
  'page-trying-part-one': 'Comparando com {0} conjunto: {1} concluído.',
  'page-trying-part-other': 'Comparando com {0} conjuntos: {1} concluído.',
  'page-found': 'Este é o código {0} do conjunto {1}, criado em {2}.',
  'page-contents': 'O que há no arquivo',
  'page-show-all-one': 'Mostrar {0} conjunto',
  'page-show-all-other': 'Mostrar todos os {0} conjuntos',
  'page-sets-one': '{0} conjunto',
  'page-sets-other': '{0} conjuntos',
  'page-accounts-one': '{0} conta',
  'page-accounts-other': '{0} contas',
  'page-codes-one': '{0} código',
  'page-codes-other': '{0} códigos',
  'page-same-id-one':
    'O conjunto número {1} tem o ID de um anterior. Ele está duas vezes no arquivo?',
  'page-same-id-other':
    '{0} conjuntos têm o ID de um anterior (o primeiro é o número {1}). Eles estão duas vezes no arquivo?',
  'page-old-one':
    'O conjunto número {2} foi criado há mais de {1} dias. Ele ainda é necessário?',
  'page-old-other':
    '{0} conjuntos foram criados há mais de {1} dias (o primeiro é o número {2}). Eles ainda são necessários?',
  'page-future-one':
    'O conjunto número {1} tem data de criação no futuro. Um servidor recusa o arquivo.',
  'page-future-other':
    '{0} conjuntos têm data de criação no futuro (o primeiro é o número {1}). Um servidor recusa o arquivo.',
  'page-shared-one': '{0} conta tem mais de um conjunto.',
  'page-shared-other': '{0} contas têm mais de um conjunto.',
  'page-file-locked':
    'Este arquivo está criptografado. Digite as cinco palavras dele para abri-lo.',
  'page-file-unreadable': 'Não foi possível ler este arquivo.',
  'page-file-costly':
    'Este arquivo precisa de mais de 1 GiB de memória. Esta página recusa isso.',
  'page-file-key':
    'Este arquivo está criptografado, mas não com palavras. Só a chave para a qual ele foi criado o abre.',
  'page-file-encoding':
    'Este arquivo não está em UTF-8, mas parece estar em {0}. Salve-o em UTF-8 e abra-o de novo.',
  'page-file-invalid': 'Este não é um arquivo de importação, ou alguém o alterou.',
  'page-fault-reason': 'Motivo',
  'page-fault-place': 'Posição',
  'page-fault-limit': 'Limite',

  // format-names.ts
  'page-format-standard': 'Padrão: {0} caracteres',
  'page-format-numeric': 'Só números: {0} dígitos',
  'page-format-long': 'Longo: {0} caracteres',
  'page-format-custom': 'Próprio do site: {0} caracteres',
  'page-kdf-argon2id': 'Argon2id (recomendado)',
  'page-kdf-hmac': 'HMAC, para códigos longos',

  // page-heading.ts
  'page-promise':
    'Seus códigos são criados neste dispositivo. Esta página não envia nem armazena nada.',
  'page-language': 'Idioma',
  'page-tasks': 'Tarefas',
  'page-task-make': 'Criar códigos',
  'page-title': 'Códigos de backup criados offline',
  'page-online': 'Online',
  'page-offline': 'Offline',
  'page-online-advice':
    'Segundo seu navegador, você está online. Para ter certeza, desconecte-se da internet antes de começar.',
  'page-broken':
    'Este navegador não calcula corretamente, por isso a página não cria códigos aqui. Use outro navegador.',

  // sheets/
  'page-making': 'Criando seus códigos',
  'page-hashed-one': 'Hashes calculados: {0} de {1}.',
  'page-hashed-other': 'Hashes calculados: {0} de {1}.',
  'page-advanced': 'Opções avançadas: hashing e saída',
  'page-output': 'Arquivo para o servidor',
  'page-kdf': 'Hashing',
  'page-cost':
    'Os números começam no que a OWASP recomenda. Números maiores atrasam quem tenta adivinhar códigos, mas também você e todos que fazem login. Por padrão, um servidor recusa o que é demais para um celular, por exemplo mais de {0} MiB.',
  'page-output-import': 'Importação (recomendada)',
  'page-output-phc': 'Strings PHC',
  'page-output-django': 'Strings PHC para Django',
  'page-cost-m': 'Memória em KiB',
  'page-cost-t': 'Passagens',
  'page-cost-n': 'Custo n, uma potência de dois',
  'page-cost-r': 'Tamanho do bloco r',
  'page-cost-p': 'Paralelismo',
  'page-cost-iterations': 'Iterações',
  'page-phc-warning':
    'Só para um servidor que já verifica códigos em texto simples. Ele vê cada código que é usado. Antes de verificar um código digitado, ele precisa convertê-lo em maiúsculas, remover espaços e hifens e trocar O por 0, e I e L por 1. Se puder, use o arquivo de importação.',
  'page-fault-unanswered': 'Responda a esta pergunta primeiro.',
  'page-fault-account': 'Digite o nome da conta como o site o conhece.',
  'page-fault-long': 'No máximo {0} caracteres.',
  'page-fault-printable': 'Há aqui um caractere que não pode ser impresso. Apague-o.',
  'page-fault-number': 'Digite um número inteiro.',
  'page-fault-low-given': 'No mínimo {0}, por causa dos outros números.',
  'page-fault-low': 'No mínimo {0}.',
  'page-fault-high-given': 'No máximo {0}, por causa dos outros números.',
  'page-fault-high': 'No máximo {0}.',
  'page-fault-sheets': 'No máximo {0} listas de uma vez.',
  'page-fault-power': 'Digite uma potência de dois, como {0}.',
  'page-fault-entropy': 'Estes códigos são curtos demais para HMAC. Escolha os longos.',
  'page-fault-other': 'Isso não funciona ({0}).',
  'page-problem-memory':
    'Este dispositivo não tem memória suficiente para estes números. Diminua a memória.',
  'page-problem-random':
    'Este dispositivo não forneceu números aleatórios, por isso nenhum código foi criado.',
  'page-problem-other':
    'Nenhum código foi criado ({0}). Tente de novo ou use outro navegador.',
  'page-file-title': 'Salve o arquivo para o servidor',
  'page-file-kept': 'Arquivo salvo',
  'page-file-save': 'Salvar o arquivo',
  'page-file-unsaved': 'Primeiro salve o arquivo.',
  'page-file-hashes':
    'Ele contém hashes dos códigos, por isso não serve para fazer login.',
  'page-file-import': 'O site o importa com {0} ou com uma ferramenta própria.',
  'page-phc-use':
    'Um hash por linha. Entregue este arquivo só ao servidor. Antes de verificar um código digitado, o servidor precisa convertê-lo em maiúsculas, remover espaços e hifens e trocar O por 0, e I e L por 1. Caso contrário, nenhum código com hífen funciona.',
  'page-phc-quotes':
    'Se uma conta ou um nome começa com um dos caracteres {0}, há um {1} a mais na frente, para que nenhuma planilha o trate como fórmula.',
  'page-make-title': 'Criar códigos de backup',
  'page-sheets-one': '{0} lista',
  'page-sheets-other': '{0} listas',
  'page-service': 'Serviço (opcional)',
  'page-service-hint': 'O nome do site. Aparece em cada lista.',
  'page-profile': 'Tipo de código',
  'page-make': 'Criar os códigos',
  'page-make-sheets-one': 'Criar {0} lista',
  'page-make-sheets-other': 'Criar {0} listas',
  'page-add': 'Adicionar lista',
  'page-remove-all': 'Remover todas',
  'page-many': 'Muitas listas de uma vez',
  'page-many-paste':
    'Copie linhas de uma planilha ou de um arquivo CSV e cole-as em “Conta”: conta, nome, número de códigos.',
  'page-many-limits':
    'Por padrão, um servidor aceita de {0} a {1} códigos por lista e no máximo {2} listas por conta.',
  'page-heading': 'A primeira linha colada é um cabeçalho?',
  'page-heading-yes': 'Sim, remover',
  'page-heading-no': 'Não, é uma conta',
  'page-step-make': 'Criar',
  'page-step-save': 'Salvar',
  'page-step-file': 'Arquivo',
  'page-done-title': 'As listas e o arquivo estão salvos',
  'page-done':
    'Importe o arquivo no servidor e entregue a cada pessoa a lista dela. Depois, cada pessoa ativa seus códigos digitando um deles.',
  'page-erase-all': 'Apagar e recomeçar',
  'page-finish': 'Concluir',
  'page-erase-unsaved':
    'Talvez você ainda não tenha salvado as listas ou o arquivo para o servidor.',
  'page-erase-saved': 'Primeiro confira se você tem mesmo as listas e o arquivo.',
  'page-erase-what': 'Não é possível recuperar códigos apagados.',
  'page-erase': 'Apagar os códigos',
  'page-row-only': 'A lista',
  'page-row': 'Lista {0}',
  'page-account': 'Conta',
  'page-account-hint': 'O nome usado para fazer login no site.',
  'page-label': 'Nome (opcional)',
  'page-label-hint':
    'Para distinguir esta lista de outras, por exemplo, “Cofre de casa”.',
  'page-count': 'Número de códigos',
  'page-count-hint': 'No mínimo {0}, como os servidores exigem',
  'page-row-remove-named': 'Remover a lista {0}',
  'page-row-remove': 'Remover',
  'page-save-sheets-one': 'Salve {0} lista',
  'page-save-sheets-other': 'Salve {0} listas',
  'page-only-here': 'Estes códigos só existem nesta página e somem quando você a fecha.',
  'page-save-each': 'Salvar arquivo por pessoa',
  'page-show-only': 'Mostre cada lista só à pessoa que faz login com ela.',
  'page-copy': 'Copiar estes códigos',
  'page-copied': 'Copiados.',
  'page-not-copied':
    'Seu navegador não permitiu copiar. Imprima os códigos ou salve-os como texto.',
  'page-repeated-one': 'A lista {1} é igual a uma anterior.',
  'page-repeated-other':
    '{0} listas são iguais a listas anteriores. A primeira é a lista {1}.',
  'page-refused': 'Um servidor com as configurações usuais não importa:',
  'page-refused-few-one': 'O arquivo inteiro: a lista {2} tem menos de {1} códigos.',
  'page-refused-few-other':
    'O arquivo inteiro: {0} listas têm menos de {1} códigos (a primeira é a lista {2}).',
  'page-refused-many-one': 'A lista {2}, porque uma conta pode ter no máximo {1}.',
  'page-refused-many-other':
    '{0} listas, porque uma conta pode ter no máximo {1} (a primeira é a lista {2}).',
  'page-refused-weak':
    'O arquivo inteiro: os códigos dele têm menos de {0} bits de aleatoriedade.',
  'page-refused-memory':
    'O arquivo inteiro: o hashing usa mais de {0} MiB ({1} KiB) de memória.',
  'page-refused-argon2id':
    'O arquivo inteiro: memória em KiB vezes passagens dá mais de {0}.',
  'page-refused-scrypt': 'O arquivo inteiro: n vezes r vezes p dá mais de {0}.',
  'page-refused-iterations': 'O arquivo inteiro: o hashing usa mais de {0} iterações.',
});
