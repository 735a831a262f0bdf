/** Problems and the field for a code in Brazilian Portuguese. `../pt-BR.ts` has the terms. */
export const shared = {
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
};
