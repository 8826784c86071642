/** The elements' words in Spanish. */
export const words = `Por {names}
{time} de lectura
short
Actualizado: {date}
Crédito:
Leer más
Leer menos
Lea también
Noticias relacionadas
Mostrar más
{shown} de {total}
Ver en {provider}
Ver el vídeo
Escuchar la grabación
Tabla
Código
Cargando…
No se ha podido cargar.
Reintentar
(se abre en una pestaña nueva)
Nota de la redacción
Corrección
Aclaración
Actualización
Retractación
Transparencia
Contenido patrocinado
Cargo:`;
