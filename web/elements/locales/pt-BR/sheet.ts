/** The sheet, printing and second copies in Brazilian Portuguese. `../pt-BR.ts` has the terms. */
export const sheet = {
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
};
