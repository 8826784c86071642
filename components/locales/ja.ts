/** The elements' words in Japanese. */
export const words = `文：{names}
{time}で読めます
long
更新：{date}
提供：
続きを読む
閉じる
あわせて読みたい
関連記事
もっと見る
{total}件中{shown}件
{provider}で見る
動画を見る
音声を聞く
表
コード
読み込み中…
読み込めませんでした。
再試行
（新しいタブで開きます）
編集部より
訂正
補足
更新
撤回
開示
スポンサー記事`;
