/** The elements' words in Portuguese. */
export const words = `Por {names}
{time} de leitura
short
Atualizado: {date}
Crédito:
Ler mais
Ler menos
Leia também
Notícias relacionadas
Mostrar mais
{shown} de {total}
Ver em {provider}
Ver o vídeo
Ouvir a gravação
Tabela
Código
A carregar…
Não foi possível carregar.
Tentar de novo
(abre num novo separador)
Nota da redação
Correção
Esclarecimento
Atualização
Retratação
Transparência
Conteúdo patrocinado
Cargo:`;
