/** The elements' words in Chinese in traditional script. */
export const words = `撰文：{names}
閱讀時間{time}
long
更新於{date}
圖片來源：
閱讀更多
收合
延伸閱讀
相關報導
顯示更多
{shown}／{total}
在{provider}上檢視
觀看影片
收聽錄音
表格
程式碼
載入中…
無法載入。
重試
（在新分頁中開啟）
編者按
更正
說明
更新
撤稿
聲明
贊助內容`;
