/** The elements' words in Chinese. */
export const words = `撰文：{names}
阅读时间{time}
long
更新于{date}
图片来源：
阅读更多
收起
另请阅读
相关报道
显示更多
{shown}／{total}
在{provider}上查看
观看视频
收听录音
表格
代码
正在加载…
无法加载。
重试
（在新标签页中打开）
编者按
更正
说明
更新
撤稿
声明
赞助内容`;
